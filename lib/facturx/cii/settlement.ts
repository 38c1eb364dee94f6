import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import type { BalancedInvoice } from "../balanced.ts";
import type { InvoiceCharge, InvoicePayment, InvoiceVat } from "../schema.ts";
import { exemptionCodes, rateOf, taxOf } from "./tax.ts";
import { day, decimal, group, text } from "./xml.ts";

/** How it was paid or is to be, VAT per rate, what stands beside the lines, the totals, and what a credit note corrects. */
export const settlement = (invoice: BalancedInvoice): string =>
  group("ram:ApplicableHeaderTradeSettlement", [
    text("ram:InvoiceCurrencyCode", invoice.currency),
    paymentMeans(invoice),
    ...invoice.vat.map(vatBreakdown),
    ...invoice.charges.map(charge),
    paymentTerms(invoice),
    totals(invoice),
    citedInvoice(invoice),
  ]);

/** How a means is called here, and its code (UNTDID 4461): a card of ours is a debt of ours that is set off. */
const means: Readonly<Record<InvoicePayment["kind"], Readonly<{ code: string; name: string }>>> = {
  card: { code: "48", name: "Carte bancaire" },
  transfer: { code: "30", name: "Virement" },
  cash: { code: "10", name: "Espèces" },
  gift_card: { code: "97", name: "Carte cadeau" },
  store_credit: { code: "97", name: "Avoir en magasin" },
  club: { code: "97", name: "Cagnotte du club" },
  exchange: { code: "97", name: "Article rendu en échange" },
  clearing: { code: "97", name: "Compensation" },
};

/** One means has room (BG-16): the transfer that is awaited, else the one that paid most; its words tell all of them. */
function paymentMeans({ paid, dueMinor, seller: { account } }: BalancedInvoice): string {
  const [first] = [...paid].sort((a, b) => b.amountMinor - a.amountMinor);
  const kind = dueMinor > 0 ? "transfer" : first?.kind;
  if (kind === undefined) return "";
  const isTransfer = kind === "transfer";
  /** Without an account a transfer must not be named as such (BR-61): "not defined". */
  const code = isTransfer && account === null ? "1" : means[kind].code;
  const words = paid.map((one) => `${means[one.kind].name} : ${moneyText(money(one.amountMinor), "fr")}`);
  return group("ram:SpecifiedTradeSettlementPaymentMeans", [
    text("ram:TypeCode", code),
    text("ram:Information", words.join(" ; ") || means[kind].name),
    group("ram:ApplicableTradeSettlementFinancialCard", [
      text("ram:ID", kind === "card" ? (first?.lastFour ?? null) : null),
    ]),
    ...(isTransfer && account !== null
      ? [
          group("ram:PayeePartyCreditorFinancialAccount", [text("ram:IBANID", account.iban)]),
          group("ram:PayeeSpecifiedCreditorFinancialInstitution", [text("ram:BICID", account.bic)]),
        ]
      : []),
  ]);
}

const vatBreakdown = ({
  basisPoints,
  category,
  netMinor,
  vatMinor,
  exemptionReason,
  exemptionCode = exemptionCodes[category],
}: InvoiceVat): string =>
  group("ram:ApplicableTradeTax", [
    text("ram:CalculatedAmount", decimal(vatMinor)),
    text("ram:TypeCode", "VAT"),
    text("ram:ExemptionReason", exemptionReason),
    text("ram:BasisAmount", decimal(netMinor)),
    text("ram:CategoryCode", category),
    text("ram:ExemptionReasonCode", exemptionCode ?? null),
    rateOf(category, basisPoints),
  ]);

/** Freight, another service, a deduction: codes of UNTDID 7161 and 5189. */
const reasonCodes = { delivery: "FC", fee: "ABK", deduction: "95" } as const;

const charge = (one: InvoiceCharge): string =>
  group("ram:SpecifiedTradeAllowanceCharge", [
    group("ram:ChargeIndicator", [text("udt:Indicator", one.kind === "deduction" ? "false" : "true")]),
    text("ram:ActualAmount", decimal(one.netMinor)),
    text("ram:ReasonCode", reasonCodes[one.kind]),
    text("ram:Reason", one.name),
    taxOf("ram:CategoryTradeTax", one),
  ]);

/** What is still due says when (BR-CO-25). */
const paymentTerms = ({ dueMinor, dueOn }: BalancedInvoice): string =>
  dueMinor <= 0
    ? ""
    : group("ram:SpecifiedTradePaymentTerms", [
        text("ram:Description", dueOn === null ? "À réception de la facture" : null),
        day("ram:DueDateDateTime", dueOn),
      ]);

function totals({
  lines,
  charges,
  netMinor,
  vatMinor,
  roundingMinor,
  paid,
  dueMinor,
  currency,
}: BalancedInvoice): string {
  const net = (some: readonly Readonly<{ netMinor: number }>[]) => some.reduce((sum, one) => sum + one.netMinor, 0);
  const deductions = charges.filter(({ kind }) => kind === "deduction");
  const added = charges.filter(({ kind }) => kind !== "deduction");
  return group("ram:SpecifiedTradeSettlementHeaderMonetarySummation", [
    text("ram:LineTotalAmount", decimal(net(lines))),
    text("ram:ChargeTotalAmount", decimal(net(added))),
    text("ram:AllowanceTotalAmount", decimal(net(deductions))),
    text("ram:TaxBasisTotalAmount", decimal(netMinor)),
    text("ram:TaxTotalAmount", decimal(vatMinor), { currencyID: currency }),
    text("ram:RoundingAmount", roundingMinor === 0 ? null : decimal(roundingMinor)),
    text("ram:GrandTotalAmount", decimal(netMinor + vatMinor)),
    text("ram:TotalPrepaidAmount", decimal(paid.reduce((sum, one) => sum + one.amountMinor, 0))),
    text("ram:DuePayableAmount", decimal(dueMinor)),
  ]);
}

const citedInvoice = ({ cites }: BalancedInvoice): string =>
  cites === null
    ? ""
    : group("ram:InvoiceReferencedDocument", [
        text("ram:IssuerAssignedID", cites.number),
        group("ram:FormattedIssueDateTime", [
          text("qdt:DateTimeString", cites.issuedOn.replaceAll("-", ""), { format: "102" }),
        ]),
      ]);
