import { all, centsOf, one, textAt, type XmlNode, xmlTree } from "./xml-tree";

/** What bears VAT: a line, or what is added to or taken off the whole. */
export type Bearer = Readonly<{
  node: XmlNode;
  kind: "line" | "charge" | "allowance";
  category: string;
  rate: string;
  cents: number;
}>;

/** The invoice as the rules of EN 16931 speak of it, read from the XML and from nothing else. */
export type ReadInvoice = Readonly<{
  root: XmlNode;
  agreement: XmlNode;
  delivery: XmlNode;
  settlement: XmlNode;
  seller: XmlNode;
  buyer: XmlNode;
  lines: readonly XmlNode[];
  charges: readonly XmlNode[];
  allowances: readonly XmlNode[];
  breakdown: readonly XmlNode[];
  totals: XmlNode;
  bearers: readonly Bearer[];
}>;

const nowhere: XmlNode = { name: "", attributes: {}, text: "", children: [] };
export const summation = "SpecifiedLineTradeSettlement/SpecifiedTradeSettlementLineMonetarySummation/LineTotalAmount";

export function readInvoice(xml: string): ReadInvoice {
  const root = xmlTree(xml);
  const trade = one(root, "SupplyChainTradeTransaction") ?? nowhere;
  const agreement = one(trade, "ApplicableHeaderTradeAgreement") ?? nowhere;
  const settlement = one(trade, "ApplicableHeaderTradeSettlement") ?? nowhere;
  const lines = all(trade, "IncludedSupplyChainTradeLineItem");
  const beside = all(settlement, "SpecifiedTradeAllowanceCharge");
  const isCharge = (node: XmlNode) => textAt(node, "ChargeIndicator/Indicator") === "true";
  const bearer = (node: XmlNode, kind: Bearer["kind"], tax: string, amount: string): Bearer => ({
    node,
    kind,
    category: textAt(node, `${tax}/CategoryCode`),
    rate: textAt(node, `${tax}/RateApplicablePercent`),
    cents: centsOf(textAt(node, amount)),
  });
  return {
    root,
    agreement,
    delivery: one(trade, "ApplicableHeaderTradeDelivery") ?? nowhere,
    settlement,
    seller: one(agreement, "SellerTradeParty") ?? nowhere,
    buyer: one(agreement, "BuyerTradeParty") ?? nowhere,
    lines,
    charges: beside.filter(isCharge),
    allowances: beside.filter((node) => !isCharge(node)),
    breakdown: all(settlement, "ApplicableTradeTax"),
    totals: one(settlement, "SpecifiedTradeSettlementHeaderMonetarySummation") ?? nowhere,
    bearers: [
      ...lines.map((node) => bearer(node, "line", "SpecifiedLineTradeSettlement/ApplicableTradeTax", summation)),
      ...beside.map((node) =>
        bearer(node, isCharge(node) ? "charge" : "allowance", "CategoryTradeTax", "ActualAmount"),
      ),
    ],
  };
}

/** The sum of what bears VAT: lines and charges less allowances. */
export const sumOf = (bearers: readonly Bearer[]): number =>
  bearers.reduce((sum, { kind, cents }) => sum + (kind === "allowance" ? -cents : cents), 0);
