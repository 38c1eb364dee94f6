import { ok, type Result, refuse } from "#lib/kernel/result";
import { checkVatNumber } from "#lib/taxes/vat-number";
import type { CompanyView, ToldBuyer } from "./schema.ts";
import { checkSiret } from "./siret.ts";

/** Whom a cart is for, as it keeps it: checked, and with the country of the VAT number. */
export type KeptBuyer = (CompanyView & Readonly<{ country: string }>) | Readonly<{ kind: "person" }>;

type BuyerRefusal = Readonly<{ code: "vat_number_wrong"; field: string } | { code: "siret_wrong"; field: string }>;

/** What was told of the buyer with its numbers checked and canonical. Refuses `vat_number_wrong` and `siret_wrong`. */
export function keptBuyer(told: ToldBuyer): Result<KeptBuyer, BuyerRefusal> {
  if (told.kind === "person") return ok(told);
  if (told.kind === "company") {
    const checked = checkVatNumber(told.vatNumber);
    if (!checked.ok) return refuse({ ...checked.refusal, field: "vatNumber" });
    const { number: vatNumber, country } = checked.value;
    return ok({ ...told, vatNumber, country, siret: null, buyerReference: null });
  }
  const checked = checkSiret(told.siret);
  return checked.ok
    ? ok({ ...told, siret: checked.value, vatNumber: null, country: "FR" })
    : refuse({ ...checked.refusal, field: "siret" });
}
