import { type ReadInvoice, summation } from "./invoice";
import type { Rules } from "./rules";
import { all, centsOf, one, textAt, type XmlNode } from "./xml-tree";

const has = (node: XmlNode, path: string): boolean => textAt(node, path) !== "";
const exists = (node: XmlNode, path: string): boolean => one(node, path) !== undefined;
const isAmount = (text: string): boolean => text === "" || Number.isInteger(centsOf(text));
const country = /^[A-Z]{2}$/;

const payment = "SpecifiedTradeSettlementPaymentMeans";
const lineAllowances = ({ lines }: ReadInvoice): XmlNode[] =>
  lines.flatMap((line) => all(line, "SpecifiedLineTradeSettlement/SpecifiedTradeAllowanceCharge"));
const hasReason = (node: XmlNode): boolean => has(node, "Reason") || has(node, "ReasonCode");
const everyAmount = (nodes: readonly XmlNode[], ...paths: string[]): boolean =>
  nodes.every((node) => paths.every((path) => isAmount(textAt(node, path))));
const vatNumbers = ({ seller, buyer }: ReadInvoice): XmlNode[] =>
  [seller, buyer].flatMap((party) => all(party, "SpecifiedTaxRegistration/ID"));

/** What must be told, and how it is written. */
export const documentRules: Rules = {
  "BR-01": ({ root }) =>
    textAt(root, "ExchangedDocumentContext/GuidelineSpecifiedDocumentContextParameter/ID") ===
    "urn:cen.eu:en16931:2017",
  "BR-02": ({ root }) => has(root, "ExchangedDocument/ID"),
  "BR-03": ({ root }) => {
    const issued = one(root, "ExchangedDocument/IssueDateTime/DateTimeString");
    return issued?.attributes.format === "102" && /^\d{8}$/.test(issued.text);
  },
  "BR-04": ({ root }) => has(root, "ExchangedDocument/TypeCode"),
  "BR-CL-01": ({ root }) => ["380", "381"].includes(textAt(root, "ExchangedDocument/TypeCode")),
  "BR-05": ({ settlement }) => has(settlement, "InvoiceCurrencyCode"),
  "BR-CL-04": ({ settlement }) => textAt(settlement, "InvoiceCurrencyCode") === "EUR",
  "BR-06": ({ seller }) => has(seller, "Name"),
  "BR-07": ({ buyer }) => has(buyer, "Name"),
  "BR-08": ({ seller }) => exists(seller, "PostalTradeAddress"),
  "BR-09": ({ seller }) => country.test(textAt(seller, "PostalTradeAddress/CountryID")),
  "BR-10": ({ buyer }) => exists(buyer, "PostalTradeAddress"),
  "BR-11": ({ buyer }) => country.test(textAt(buyer, "PostalTradeAddress/CountryID")),
  "BR-12": ({ totals }) => has(totals, "LineTotalAmount"),
  "BR-13": ({ totals }) => has(totals, "TaxBasisTotalAmount"),
  "BR-14": ({ totals }) => has(totals, "GrandTotalAmount"),
  "BR-15": ({ totals }) => has(totals, "DuePayableAmount"),
  "BR-16": ({ lines }) => lines.length > 0,
  "BR-21": ({ lines }) => lines.every((line) => has(line, "AssociatedDocumentLineDocument/LineID")),
  "BR-22": ({ lines }) => lines.every((line) => has(line, "SpecifiedLineTradeDelivery/BilledQuantity")),
  "BR-23": ({ lines }) =>
    lines.every((line) => one(line, "SpecifiedLineTradeDelivery/BilledQuantity")?.attributes.unitCode),
  "BR-24": ({ lines }) => lines.every((line) => has(line, summation)),
  "BR-25": ({ lines }) => lines.every((line) => has(line, "SpecifiedTradeProduct/Name")),
  "BR-26": ({ lines }) =>
    lines.every((line) => has(line, "SpecifiedLineTradeAgreement/NetPriceProductTradePrice/ChargeAmount")),
  "BR-27": ({ lines }) =>
    lines.every(
      (line) => Number(textAt(line, "SpecifiedLineTradeAgreement/NetPriceProductTradePrice/ChargeAmount")) >= 0,
    ),
  "BR-31, BR-36": ({ charges, allowances }) => [...charges, ...allowances].every((node) => has(node, "ActualAmount")),
  "BR-33, BR-38, BR-CO-21, BR-CO-22": ({ charges, allowances }) => [...charges, ...allowances].every(hasReason),
  "BR-41": (invoice) => lineAllowances(invoice).every((node) => has(node, "ActualAmount")),
  "BR-42, BR-CO-23": (invoice) => lineAllowances(invoice).every(hasReason),
  "BR-49": ({ settlement }) => all(settlement, payment).every((node) => has(node, "TypeCode")),
  "BR-50": ({ settlement }) =>
    all(settlement, `${payment}/PayeePartyCreditorFinancialAccount`).every((node) => has(node, "IBANID")),
  "BR-51": ({ settlement }) =>
    all(settlement, `${payment}/ApplicableTradeSettlementFinancialCard/ID`).every(({ text }) => text.length <= 10),
  "BR-55": ({ settlement }) =>
    all(settlement, "InvoiceReferencedDocument").every((node) => has(node, "IssuerAssignedID")),
  "BR-57": ({ delivery }) =>
    all(delivery, "ShipToTradeParty/PostalTradeAddress").every((node) => country.test(textAt(node, "CountryID"))),
  "BR-61": ({ settlement }) =>
    all(settlement, payment).every(
      (node) =>
        !["30", "58"].includes(textAt(node, "TypeCode")) || has(node, "PayeePartyCreditorFinancialAccount/IBANID"),
    ),
  "BR-62, BR-63": ({ seller, buyer }) =>
    [seller, buyer]
      .flatMap((party) => all(party, "URIUniversalCommunication/URIID"))
      .every(({ attributes }) => attributes.schemeID),
  "BR-66": ({ charges, allowances }) =>
    [...charges, ...allowances].every((node) => has(node, "ChargeIndicator/Indicator")),
  "BR-CO-04": ({ bearers }) => bearers.every(({ category }) => category !== ""),
  "BR-CO-09": (invoice) => vatNumbers(invoice).every(({ text }) => country.test(text.slice(0, 2))),
  "BR-CO-18": ({ breakdown }) => breakdown.length > 0,
  "BR-CO-25": ({ totals, settlement }) =>
    !(centsOf(textAt(totals, "DuePayableAmount")) > 0) ||
    has(settlement, "SpecifiedTradePaymentTerms/Description") ||
    has(settlement, "SpecifiedTradePaymentTerms/DueDateDateTime/DateTimeString"),
  "BR-CO-26": ({ seller }) =>
    has(seller, "GlobalID") ||
    has(seller, "SpecifiedLegalOrganization/ID") ||
    has(seller, "SpecifiedTaxRegistration/ID"),
  "BR-DEC-01, BR-DEC-05": ({ charges, allowances }) => everyAmount([...charges, ...allowances], "ActualAmount"),
  "BR-DEC-09 to BR-DEC-18": ({ totals }) => totals.children.every(({ text }) => isAmount(text)),
  "BR-DEC-19, BR-DEC-20": ({ breakdown }) => everyAmount(breakdown, "BasisAmount", "CalculatedAmount"),
  "BR-DEC-23": ({ lines }) => everyAmount(lines, summation),
  "BR-DEC-24": (invoice) => everyAmount(lineAllowances(invoice), "ActualAmount"),
};
