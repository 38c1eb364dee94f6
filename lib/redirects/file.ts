import { type ReadTable, readTable } from "#lib/platform/read-table";

const columns = {
  from: ["from", "source", "ancienne adresse", "ancienne url", "de", "old url", "redirect from"],
  to: ["to", "target", "destination", "nouvelle adresse", "nouvelle url", "vers", "new url", "redirect to"],
};

/** Reads a CSV of old and new addresses, also as Shopify's and PrestaShop's tools export it. */
export const readRedirectFile = (text: string): ReadTable<"from" | "to"> => readTable(text, columns);
