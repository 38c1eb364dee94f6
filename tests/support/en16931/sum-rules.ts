import { type ReadInvoice, sumOf } from "./invoice";
import type { Rules } from "./rules";
import { all, centsOf, textAt } from "./xml-tree";

const total = ({ totals }: ReadInvoice, name: string): number => centsOf(textAt(totals, name) || "0");
const sumOfKind = ({ bearers }: ReadInvoice, kind: string): number =>
  bearers.filter((bearer) => bearer.kind === kind).reduce((sum, { cents }) => sum + cents, 0);

/** The sums, each exact to the cent. */
export const sumRules: Rules = {
  "BR-CO-10": (invoice) => total(invoice, "LineTotalAmount") === sumOfKind(invoice, "line"),
  "BR-CO-11": (invoice) => total(invoice, "AllowanceTotalAmount") === sumOfKind(invoice, "allowance"),
  "BR-CO-12": (invoice) => total(invoice, "ChargeTotalAmount") === sumOfKind(invoice, "charge"),
  "BR-CO-13": (invoice) => total(invoice, "TaxBasisTotalAmount") === sumOf(invoice.bearers),
  "BR-CO-14": (invoice) =>
    total(invoice, "TaxTotalAmount") ===
    invoice.breakdown.reduce((sum, row) => sum + centsOf(textAt(row, "CalculatedAmount")), 0),
  "BR-CO-15": (invoice) =>
    total(invoice, "GrandTotalAmount") === total(invoice, "TaxBasisTotalAmount") + total(invoice, "TaxTotalAmount"),
  "BR-CO-16": (invoice) =>
    total(invoice, "DuePayableAmount") ===
    total(invoice, "GrandTotalAmount") - total(invoice, "TotalPrepaidAmount") + total(invoice, "RoundingAmount"),
  /** Strictly: the official check lets a whole euro pass. */
  "BR-CO-17": ({ breakdown }) =>
    breakdown.every((row) => {
      const basis = BigInt(centsOf(textAt(row, "BasisAmount")));
      const rate = BigInt(centsOf(textAt(row, "RateApplicablePercent") || "0"));
      return BigInt(centsOf(textAt(row, "CalculatedAmount"))) === (basis * rate + 5_000n) / 10_000n;
    }),
  /** The norm knows no quantity × price; receivers check it all the same. */
  "line = price × quantity − allowances": ({ lines }) =>
    lines.every((line) => {
      const price = "SpecifiedLineTradeAgreement/NetPriceProductTradePrice";
      const per = Number(textAt(line, `${price}/BasisQuantity`) || "1");
      const quantity = Number(textAt(line, "SpecifiedLineTradeDelivery/BilledQuantity"));
      const settlement = "SpecifiedLineTradeSettlement";
      const off = all(line, `${settlement}/SpecifiedTradeAllowanceCharge/ActualAmount`);
      const net = textAt(line, `${settlement}/SpecifiedTradeSettlementLineMonetarySummation/LineTotalAmount`);
      const whole = Math.round((Number(textAt(line, `${price}/ChargeAmount`)) * quantity * 100) / per);
      return whole - off.reduce((sum, { text }) => sum + centsOf(text), 0) === centsOf(net);
    }),
};
