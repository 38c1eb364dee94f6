import { allocate, money, netOf } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { type Price, unitPrice } from "../price.ts";
import type { InvoiceLine } from "../schema.ts";
import { taxOf } from "./tax.ts";
import { decimal, group, text } from "./xml.ts";

/** Recommendation 20: a piece, a kilogram, an hour, a month. */
const unitCodes = { piece: "C62", kilogram: "KGM", hour: "HUR", month: "MON" } as const;

/** A line of the invoice (BG-25): its price before discounts, each discount by its name, what is left. All without VAT. */
export function lineItem(line: InvoiceLine): string {
  const discounts = netDiscounts(line);
  const before = discounts.reduce((sum, { netMinor }) => sum + netMinor, line.netMinor);
  return group("ram:IncludedSupplyChainTradeLineItem", [
    group("ram:AssociatedDocumentLineDocument", [text("ram:LineID", String(line.position)), ecoNote(line.ecoFeeMinor)]),
    group("ram:SpecifiedTradeProduct", [text("ram:SellerAssignedID", line.sku), text("ram:Name", line.name)]),
    group("ram:SpecifiedLineTradeAgreement", [netPrice(unitPrice(before, line.quantity), line)]),
    group("ram:SpecifiedLineTradeDelivery", [quantityText("ram:BilledQuantity", line.quantity, line)]),
    group("ram:SpecifiedLineTradeSettlement", [
      taxOf("ram:ApplicableTradeTax", line),
      ...discounts.map(({ name, netMinor }) =>
        group("ram:SpecifiedTradeAllowanceCharge", [
          group("ram:ChargeIndicator", [text("udt:Indicator", "false")]),
          text("ram:ActualAmount", decimal(netMinor)),
          text("ram:ReasonCode", "95"),
          text("ram:Reason", name),
        ]),
      ),
      group("ram:SpecifiedTradeSettlementLineMonetarySummation", [text("ram:LineTotalAmount", decimal(line.netMinor))]),
    ]),
  ]);
}

/** What each discount took off without VAT, so that the line's own net is left to the cent; those of no cent are not told. */
function netDiscounts({ discounts, unitNetMinor, netMinor, grossMinor, vatBasisPoints }: InvoiceLine) {
  const off = discounts.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
  const net = unitNetMinor === null ? netOf(money(grossMinor + off), vatBasisPoints).minor - netMinor : off;
  if (off <= 0 || net <= 0) return [];
  const shares = allocate(
    money(net),
    discounts.map(({ amountMinor }) => amountMinor),
  );
  return discounts
    .map(({ name }, i) => ({ name, netMinor: shares[i]?.minor ?? 0 }))
    .filter((discount) => discount.netMinor > 0);
}

const netPrice = ({ amount, per }: Price, line: InvoiceLine): string =>
  group("ram:NetPriceProductTradePrice", [
    text("ram:ChargeAmount", amount),
    per === 1 ? "" : quantityText("ram:BasisQuantity", per, line),
  ]);

const quantityText = (name: string, quantity: number, { unit }: InvoiceLine): string =>
  text(name, String(Number(quantity.toFixed(4))), { unitCode: unitCodes[unit] });

const ecoNote = (ecoFeeMinor: number): string =>
  ecoFeeMinor === 0
    ? ""
    : group("ram:IncludedNote", [
        text("ram:Content", `dont ${moneyText(money(ecoFeeMinor), "fr")} d’éco-participation TTC`),
      ]);
