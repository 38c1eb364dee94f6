import { money, portion } from "#lib/kernel/money";
import type { InvoiceCharge, InvoiceLine, InvoiceVat, InvoiceView, VatCategory } from "./schema.ts";

/** An invoice whose every sum holds by the rules of EN 16931; `roundingMinor` is BT-114. */
export type BalancedInvoice = Omit<InvoiceView, "grossMinor"> & Readonly<{ roundingMinor: number }>;

/**
 * EN 16931 wants the VAT of a rate to be its net × the rate, to the cent (BR-CO-17). Prices with VAT in them cannot always
 * give that: 9.99 at 20 % is 8.33 and 1.66, but 8.33 bears 1.67; one total in six is so (rules 5.2). The VAT stays the one
 * that is collected and declared; the net gives or takes the cent on the rate's largest amount, and "rounding" returns it.
 * What was paid and is due changes nowhere. An invoice for a part of an order, and the credit note that takes its rest, may
 * be a few cents apart, for they say their share of the whole; what is further apart stays: a document never says another
 * VAT than the books.
 */
export function balanced(view: InvoiceView): BalancedInvoice {
  const spoken = withOneVoiceForNoVat(view);
  const shifts = spoken.vat.map((row) => ({ row, cents: shiftOf(row) })).filter(({ cents }) => cents !== 0);
  const of = new Map(shifts.map(({ row, cents }) => [largestOf(spoken, row), cents]));
  const shifted = <Amount extends InvoiceLine | InvoiceCharge>(one: Amount): Amount => {
    const cents = of.get(one) ?? 0;
    return { ...one, netMinor: one.netMinor + signOf(one) * cents };
  };
  const moved = shifts.reduce((sum, { cents }) => sum + cents, 0);
  const { grossMinor: _, ...rest } = spoken;
  return {
    ...rest,
    lines: spoken.lines.map(shifted),
    charges: spoken.charges.map(shifted),
    vat: spoken.vat.map((row) => ({ ...row, netMinor: row.netMinor + shiftOf(row) })),
    netMinor: spoken.netMinor + moved,
    roundingMinor: -moved || 0,
  };
}

/** What the net of a rate must change by for its VAT to follow from it, as little as can be; nothing where that is too much. */
function shiftOf({ basisPoints, netMinor, vatMinor }: InvoiceVat): number {
  return nearest.find((cents) => portion(money(netMinor + cents), basisPoints).minor === vatMinor) ?? 0;
}

/** A total with VAT in its price needs one cent at most. */
const nearest = [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5] as const;

const signOf = (one: InvoiceLine | InvoiceCharge): number => ("kind" in one && one.kind === "deduction" ? -1 : 1);

function largestOf({ lines, charges }: InvoiceView, { category, basisPoints }: InvoiceVat) {
  return [...lines, ...charges]
    .filter((one) => one.vatCategory === category && one.vatBasisPoints === basisPoints)
    .reduce<InvoiceLine | InvoiceCharge | null>(
      (largest, one) => (one.netMinor > (largest?.netMinor ?? -1) ? one : largest),
      null,
    );
}

/**
 * What is no sale (O: a gift card) may stand on an invoice with nothing else (BR-O-11 to BR-O-14). Beside goods it is told
 * as E with its own reason, the one kind without VAT that the norm lets stand beside others; all of E is one row (BR-E-01).
 */
function withOneVoiceForNoVat(view: InvoiceView): InvoiceView {
  if (view.vat.every(({ category }) => category === "O")) return view;
  const spoken = (category: VatCategory): VatCategory => (category === "O" ? "E" : category);
  const relabelled = <Amount extends InvoiceLine | InvoiceCharge>(one: Amount): Amount => ({
    ...one,
    vatCategory: spoken(one.vatCategory),
  });
  const rows = Map.groupBy(view.vat, ({ category, basisPoints }) => `${spoken(category)} ${basisPoints}`);
  return {
    ...view,
    lines: view.lines.map(relabelled),
    charges: view.charges.map(relabelled),
    vat: [...rows.values()].map((alike) =>
      alike.map((row) => ({ ...row, category: spoken(row.category) })).reduce(joined),
    ),
  };
}

/** Two reasons have no code together. */
const joined = ({ exemptionCode: _, ...a }: InvoiceVat, b: InvoiceVat): InvoiceVat => ({
  ...a,
  netMinor: a.netMinor + b.netMinor,
  vatMinor: a.vatMinor + b.vatMinor,
  grossMinor: a.grossMinor + b.grossMinor,
  exemptionReason: [a.exemptionReason, b.exemptionReason].filter(Boolean).join(" ; ") || null,
});
