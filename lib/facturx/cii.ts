import { balanced } from "./balanced.ts";
import { documentHead } from "./cii/document.ts";
import { lineItem } from "./cii/line.ts";
import { buyerParty, sellerParty, shipToParty } from "./cii/parties.ts";
import { settlement } from "./cii/settlement.ts";
import { day, group, text } from "./cii/xml.ts";
import type { InvoiceView } from "./schema.ts";

const namespaces = {
  "xmlns:rsm": "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100",
  "xmlns:ram": "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100",
  "xmlns:udt": "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100",
  "xmlns:qdt": "urn:un:unece:uncefact:data:standard:QualifiedDataType:100",
};

/** The invoice for machines: UN/CEFACT Cross Industry Invoice in the profile EN 16931 of Factur-X 1.09 (law L39). */
export function ciiXml(view: InvoiceView): string {
  const invoice = balanced(view);
  const { buyer, orderNumber, suppliedOn } = invoice;
  const xml = group(
    "rsm:CrossIndustryInvoice",
    [
      ...documentHead(invoice),
      group("rsm:SupplyChainTradeTransaction", [
        ...invoice.lines.map(lineItem),
        group("ram:ApplicableHeaderTradeAgreement", [
          text("ram:BuyerReference", buyer.reference),
          sellerParty(invoice),
          buyerParty(invoice),
          group("ram:SellerOrderReferencedDocument", [text("ram:IssuerAssignedID", orderNumber)]),
          group("ram:BuyerOrderReferencedDocument", [text("ram:IssuerAssignedID", buyer.purchaseOrder ?? null)]),
        ]),
        group("ram:ApplicableHeaderTradeDelivery", [
          shipToParty(invoice),
          group("ram:ActualDeliverySupplyChainEvent", [day("ram:OccurrenceDateTime", suppliedOn)]),
        ]),
        settlement(invoice),
      ]),
    ],
    namespaces,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}
