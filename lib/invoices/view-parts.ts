import { legalIdentity } from "#lib/content/legal-identity";
import type { InvoiceCharge, InvoiceDelivery, InvoiceLine, InvoiceVat, InvoiceView } from "#lib/facturx/schema";
import { exemptionCode, exemptionReason } from "./mentions.ts";
import { sumOf } from "./order-vat.ts";
import type { BookedOrder } from "./schema.ts";

type Taxed = Pick<
  InvoiceLine | InvoiceCharge,
  "vatBasisPoints" | "vatCategory" | "netMinor" | "vatMinor" | "grossMinor"
>;

/** What an amount is made of: its VAT is what is left of the gross without the net. */
export const amounts = (gross: number, net: number) => ({ netMinor: net, vatMinor: gross - net, grossMinor: gross });

/** One row a rate and category, lowest rate first, and what they come to. */
export function totalsOf(all: readonly Taxed[]) {
  const vat = [...Map.groupBy(all, (one) => `${one.vatBasisPoints} ${one.vatCategory}`).values()]
    .map((rows): InvoiceVat => {
      const { vatBasisPoints: basisPoints = 0, vatCategory: category = "S" } = rows[0] ?? {};
      const net = sumOf(rows.map(({ netMinor }) => netMinor));
      const gross = sumOf(rows.map(({ grossMinor }) => grossMinor));
      const why = { exemptionReason: exemptionReason(category), ...exemptionCode(category) };
      return { basisPoints, category, ...amounts(gross, net), ...why };
    })
    .sort((a, b) => a.basisPoints - b.basisPoints || a.category.localeCompare(b.category));
  return {
    vat,
    ...amounts(sumOf(vat.map(({ grossMinor }) => grossMinor)), sumOf(vat.map(({ netMinor }) => netMinor))),
  };
}

/** Who sells and who buys: what is the same on every document of an order, from when it was corrected as corrected. */
export function partiesOf(order: BookedOrder): Pick<InvoiceView, "seller" | "buyer" | "orderNumber" | "locale"> {
  const { company, address, invoiced, reference, purchaseOrder } = order;
  const corrected = order.documents.findLast(({ replacesId }) => replacesId !== null);
  return {
    locale: order.locale,
    orderNumber: order.number,
    seller: legalIdentity,
    buyer: corrected?.content.view.buyer ?? {
      name: invoiced?.name ?? order.name,
      company: company?.name ?? null,
      siren: company && sirenOf(company),
      siret: company?.siret ?? null,
      vatNumber: company?.vatNumber ?? null,
      address: invoiced?.address ?? address ?? { line1: "", line2: null, postcode: "", city: "", country: "FR" },
      email: order.email,
      reference,
      purchaseOrder,
    },
  };
}

/** Where what is carried went, when the document does not say it by its buyer's address. */
export const carriedTo = ({ name, address, invoiced, relay }: BookedOrder): InvoiceDelivery | null =>
  relay ?? (invoiced && address && { name, address });

/** A SIRET begins with the company's SIREN, a French VAT number ends with it. */
export const sirenOf = ({ vatNumber, siret }: Readonly<{ vatNumber: string | null; siret: string | null }>) =>
  siret?.slice(0, 9) ?? /^FR..(\d{9})$/.exec(vatNumber ?? "")?.[1] ?? null;
