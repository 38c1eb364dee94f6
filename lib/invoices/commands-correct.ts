import { z } from "zod";
import { checkSiret } from "#lib/customers/siret";
import type { InvoiceBuyer, InvoiceView } from "#lib/facturx/schema";
import { ok, type Result, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { checkVatNumber } from "#lib/taxes/vat-number";
import { correctionOf } from "./correction.ts";
import { bookedOrders } from "./sql/booked-orders.ts";
import { freeze } from "./sql/freeze.ts";
import { sirenOf } from "./view-parts.ts";

const text = (most: number) => z.string().trim().max(most);
const optional = (most: number) => text(most).nullish();
const corrected = {
  name: text(120).min(1),
  company: optional(120),
  vatNumber: optional(20),
  siret: optional(20),
  line1: text(120).min(1),
  line2: optional(120),
  postcode: text(12).min(1),
  city: text(80).min(1),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .default("FR"),
  reference: optional(60),
  purchaseOrder: optional(60),
};
type Told = Readonly<z.output<z.ZodObject<typeof corrected>>>;

/**
 * Corrects whom an invoice names: a credit note of all of it and the same again with the right buyer, numbered in one
 * transaction. Refuses `unknown_invoice`, `invoice_corrected` when it was replaced, `invoice_credited` when a part of it
 * was credited, `vat_number_wrong`, `siret_wrong`, and `vat_number_needed` where the Union's number is why it bears no VAT.
 */
export const correctInvoice = command({
  name: "invoices.correct",
  input: z.strictObject({ number: z.string().max(20), ...corrected, reason: text(200).min(3) }),
  allow: "invoices.credit",
  async run({ number, reason, ...told }, { tx, now, audit }) {
    const found = await tx.invoice.findUnique({ where: { number }, select: { id: true, orderId: true, kind: true } });
    if (found?.kind !== "invoice") return refuse({ code: "unknown_invoice" });
    const [order] = await bookedOrders(tx, [found.orderId]);
    const invoice = order?.documents.find(({ id }) => id === found.id);
    if (!order || !invoice) return refuse({ code: "unknown_invoice" });
    if (order.documents.some(({ replacesId }) => replacesId === found.id)) return refuse({ code: "invoice_corrected" });
    if (order.documents.some(({ citesId }) => citesId === found.id)) return refuse({ code: "invoice_credited" });
    const buyer = rightBuyer(told, invoice.content.view);
    if (!buyer.ok) return buyer;
    const [note, again] = await freeze(tx, correctionOf(invoice, buyer.value, now));
    const numbers = { creditNote: note?.content.view.number ?? "", invoice: again?.content.view.number ?? "" };
    audit({
      subject: `order:${order.number}`,
      changes: { creditNote: [null, numbers.creditNote], invoice: [number, numbers.invoice] },
      reason,
    });
    return ok(numbers);
  },
});

type Refused = Readonly<
  { code: "vat_number_wrong" | "vat_number_needed"; field: "vatNumber" } | { code: "siret_wrong"; field: "siret" }
>;

function rightBuyer(told: Told, { buyer: { email }, vat }: InvoiceView): Result<InvoiceBuyer, Refused> {
  const { name, company = null, line1, line2 = null, postcode, city, country } = told;
  const { reference = null, purchaseOrder = null } = told;
  const checked = told.vatNumber ? checkVatNumber(told.vatNumber) : null;
  if (checked && !checked.ok) return refuse({ code: "vat_number_wrong", field: "vatNumber" });
  const isTheirs = checked?.value.country !== undefined && checked.value.country !== "FR";
  if (vat.some(({ category }) => category === "K" || category === "AE") && !isTheirs)
    return refuse({ code: "vat_number_needed", field: "vatNumber" });
  const establishment = told.siret ? checkSiret(told.siret) : null;
  if (establishment && !establishment.ok) return refuse({ code: "siret_wrong", field: "siret" });
  const vatNumber = checked?.value.number ?? null;
  const siret = establishment?.value ?? null;
  return ok({
    ...{ name, company, siren: sirenOf({ vatNumber, siret }), siret, vatNumber, email, reference, purchaseOrder },
    address: { line1, line2, postcode, city, country },
  });
}
