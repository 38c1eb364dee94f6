import { type ReadInvoice, sumOf } from "./invoice";
import type { Rules } from "./rules";
import { all, centsOf, textAt, type XmlNode } from "./xml-tree";

type Kind = Readonly<{ prefix: string; code: string }>;

/** The kinds of VAT, as the rules' names and the XML's codes call them. */
const kinds = {
  S: { prefix: "BR-S", code: "S" },
  Z: { prefix: "BR-Z", code: "Z" },
  E: { prefix: "BR-E", code: "E" },
  AE: { prefix: "BR-AE", code: "AE" },
  IC: { prefix: "BR-IC", code: "K" },
  G: { prefix: "BR-G", code: "G" },
  O: { prefix: "BR-O", code: "O" },
} as const satisfies Record<string, Kind>;

const bearing = ({ bearers }: ReadInvoice, { code }: Kind) => bearers.filter(({ category }) => category === code);
const rowsOf = ({ breakdown }: ReadInvoice, { code }: Kind) =>
  breakdown.filter((row) => textAt(row, "CategoryCode") === code);
const vatNumber = (party: XmlNode): boolean =>
  all(party, "SpecifiedTaxRegistration/ID").some(({ attributes, text }) => attributes.schemeID === "VA" && text !== "");
const isRegistered = (party: XmlNode): boolean => textAt(party, "SpecifiedLegalOrganization/ID") !== "";
const tellsWhy = (row: XmlNode): boolean =>
  textAt(row, "ExemptionReason") !== "" || textAt(row, "ExemptionReasonCode") !== "";
const basis = (row: XmlNode): number => centsOf(textAt(row, "BasisAmount"));
const tax = (row: XmlNode): number => centsOf(textAt(row, "CalculatedAmount"));

/** A kind without VAT: one row, which sums what is of it, bears nothing, and says why (Z needs not). */
const withoutVat = (kind: Kind, who: (invoice: ReadInvoice) => boolean): Rules => ({
  [`${kind.prefix}-01`]: (invoice) => rowsOf(invoice, kind).length === (bearing(invoice, kind).length > 0 ? 1 : 0),
  [`${kind.prefix}-02 to -04`]: (invoice) => bearing(invoice, kind).length === 0 || who(invoice),
  [`${kind.prefix}-05 to -07`]: (invoice) =>
    bearing(invoice, kind).every(({ rate }) => (kind.code === "O" ? rate === "" : centsOf(rate) === 0)),
  [`${kind.prefix}-08`]: (invoice) =>
    rowsOf(invoice, kind).every((row) => basis(row) === sumOf(bearing(invoice, kind))),
  [`${kind.prefix}-09`]: (invoice) => rowsOf(invoice, kind).every((row) => tax(row) === 0),
  [`${kind.prefix}-10`]: (invoice) => rowsOf(invoice, kind).every((row) => tellsWhy(row) === (kind.code !== "Z")),
});

const onlyKind = (invoice: ReadInvoice, { code }: Kind, holds: (category: string) => boolean): boolean =>
  !invoice.breakdown.some((row) => textAt(row, "CategoryCode") === code) ||
  invoice.bearers.every(({ category }) => holds(category));

export const vatRules: Rules = {
  "BR-45 to BR-48": ({ breakdown }) =>
    breakdown.every(
      (row) =>
        ["BasisAmount", "CalculatedAmount", "CategoryCode"].every((name) => textAt(row, name) !== "") &&
        (textAt(row, "RateApplicablePercent") !== "" || textAt(row, "CategoryCode") === "O"),
    ),
  "BR-S-01": (invoice) => rowsOf(invoice, kinds.S).length > 0 === bearing(invoice, kinds.S).length > 0,
  "BR-S-02 to -04": (invoice) => bearing(invoice, kinds.S).length === 0 || vatNumber(invoice.seller),
  "BR-S-05 to -07": (invoice) => bearing(invoice, kinds.S).every(({ rate }) => centsOf(rate) > 0),
  "BR-S-08": (invoice) =>
    rowsOf(invoice, kinds.S).every((row) => {
      const rate = centsOf(textAt(row, "RateApplicablePercent"));
      return basis(row) === sumOf(bearing(invoice, kinds.S).filter((bearer) => centsOf(bearer.rate) === rate));
    }),
  "BR-S-09": (invoice) =>
    rowsOf(invoice, kinds.S).every((row) => {
      const exact = (basis(row) * centsOf(textAt(row, "RateApplicablePercent"))) / 10_000;
      return Math.abs(tax(row) - exact) <= 0.5;
    }),
  "BR-S-10": (invoice) => rowsOf(invoice, kinds.S).every((row) => !tellsWhy(row)),
  ...withoutVat(kinds.Z, ({ seller }) => vatNumber(seller)),
  ...withoutVat(kinds.E, ({ seller }) => vatNumber(seller)),
  ...withoutVat(kinds.AE, ({ seller, buyer }) => vatNumber(seller) && (vatNumber(buyer) || isRegistered(buyer))),
  ...withoutVat(kinds.IC, ({ seller, buyer }) => vatNumber(seller) && vatNumber(buyer)),
  ...withoutVat(kinds.G, ({ seller }) => vatNumber(seller)),
  ...withoutVat(kinds.O, ({ seller, buyer }) => !vatNumber(seller) && !vatNumber(buyer)),
  "BR-IC-11": (invoice) =>
    rowsOf(invoice, kinds.IC).length === 0 ||
    textAt(invoice.delivery, "ActualDeliverySupplyChainEvent/OccurrenceDateTime/DateTimeString") !== "",
  "BR-IC-12": (invoice) =>
    rowsOf(invoice, kinds.IC).length === 0 ||
    textAt(invoice.delivery, "ShipToTradeParty/PostalTradeAddress/CountryID") !== "",
  "BR-O-11 to -14": (invoice) =>
    onlyKind(invoice, kinds.O, (category) => category === "O") &&
    (rowsOf(invoice, kinds.O).length === 0 || invoice.breakdown.length === 1),
};
