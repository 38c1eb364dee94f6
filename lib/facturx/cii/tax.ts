import type { VatCategory } from "../schema.ts";
import { decimal, group, text } from "./xml.ts";

type Taxed = Readonly<{ vatCategory: VatCategory; vatBasisPoints: number }>;

/** The kind and rate of VAT of a line or a charge. What is no sale has no rate (BR-O-05). */
export const taxOf = (name: string, { vatCategory, vatBasisPoints }: Taxed): string =>
  group(name, [
    text("ram:TypeCode", "VAT"),
    text("ram:CategoryCode", vatCategory),
    rateOf(vatCategory, vatBasisPoints),
  ]);

export const rateOf = (category: VatCategory, basisPoints: number): string =>
  category === "O" ? "" : text("ram:RateApplicablePercent", decimal(basisPoints));

/** Why there is no VAT, as a code (CEF, VATEX); an exemption of our own has its words alone. */
export const exemptionCodes: Readonly<Partial<Record<VatCategory, string>>> = {
  K: "VATEX-EU-IC",
  G: "VATEX-EU-G",
  AE: "VATEX-EU-AE",
  O: "VATEX-EU-O",
};
