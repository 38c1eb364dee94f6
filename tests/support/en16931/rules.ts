import { documentRules } from "./document-rules";
import { type ReadInvoice, readInvoice } from "./invoice";
import { sumRules } from "./sum-rules";
import { vatRules } from "./vat-rules";

/** Rules by the ids they have in EN 16931-1 and its Schematron for CII; each tells whether it holds. */
export type Rules = Readonly<Record<string, (invoice: ReadInvoice) => unknown>>;

const rules = Object.entries({ ...documentRules, ...sumRules, ...vatRules });

/** The ids of the rules of EN 16931 that an invoice breaks. */
export function brokenRules(xml: string): string[] {
  const invoice = readInvoice(xml);
  return rules.filter(([, holds]) => !holds(invoice)).map(([id]) => id);
}
