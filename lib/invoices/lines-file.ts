import type { InvoiceCharge, InvoiceLine, InvoiceView } from "#lib/facturx/schema";
import { csvText } from "#lib/kernel/csv-text";

export const linesHeading = [
  ...["numero", "nature", "date", "commande", "client", "tva_client", "reference", "designation"],
  ...["quantite", "taux", "ht", "tva", "ttc"],
].join(";");

/** Each line and charge of a document as a row of the file; what a credit note takes back is negative. */
export function linesOf(view: InvoiceView): string[] {
  const { kind, number, issuedOn, orderNumber, buyer, lines, charges } = view;
  const sign = kind === "invoice" ? 1 : -1;
  const head = [
    ...[number, kind === "invoice" ? "facture" : "avoir", issuedOn, orderNumber ?? ""],
    ...[csvText(buyer.company ?? buyer.name), csvText(buyer.vatNumber ?? "")],
  ];
  const row = (sku: string, quantity: number, { name, ...of }: InvoiceLine | InvoiceCharge) =>
    [
      ...[...head, csvText(sku), csvText(name), sign * quantity, amount(of.vatBasisPoints)],
      ...[of.netMinor, of.vatMinor, of.grossMinor].map((minor) => amount(sign * minor)),
    ].join(";");
  return [...lines.map((line) => row(line.sku, line.quantity, line)), ...charges.map((charge) => row("", 1, charge))];
}

/** Cents, or basis points as percent, with a comma. */
const amount = (minor: number): string => (minor / 100).toFixed(2).replace(".", ",");
