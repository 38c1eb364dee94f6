import type { BalancedInvoice } from "../balanced.ts";
import { day, group, text } from "./xml.ts";

/** The profile (BT-24). */
const profile = "urn:cen.eu:en16931:2017";
/** Commercial invoice and credit note (UNTDID 1001). */
const typeCodes = { invoice: "380", credit_note: "381" } as const;
const operations = { goods: "B", services: "S", mixed: "M" } as const;

/** Which document it is, of which profile, and the sentences the law wants on it. */
export const documentHead = (invoice: BalancedInvoice): string[] => [
  group("rsm:ExchangedDocumentContext", [
    group("ram:BusinessProcessSpecifiedDocumentContextParameter", [text("ram:ID", businessProcess(invoice))]),
    group("ram:GuidelineSpecifiedDocumentContextParameter", [text("ram:ID", profile)]),
  ]),
  group("rsm:ExchangedDocument", [
    text("ram:ID", invoice.number),
    text("ram:TypeCode", typeCodes[invoice.kind]),
    day("ram:IssueDateTime", invoice.issuedOn),
    ...notes(invoice),
  ]),
];

/** BT-23 as the French reform reads it: goods, services or both (the category of operation), and whether all is paid. */
const businessProcess = ({ operation, dueMinor }: BalancedInvoice): string =>
  `${operations[operation]}${dueMinor > 0 ? 1 : 2}`;

const notes = ({ seller, mentions }: BalancedInvoice): string[] =>
  [
    { subject: "REG", text: `${seller.name}, ${seller.legalForm} au capital de ${seller.capital}` },
    { subject: "ABL", text: seller.rcs },
    ...mentions,
  ].map((mention) =>
    group("ram:IncludedNote", [text("ram:Content", mention.text), text("ram:SubjectCode", mention.subject)]),
  );
