import { headingOf } from "./cells.ts";
import type { Source, SourceRecord } from "./source.ts";
import { comptoir } from "./sources/comptoir.ts";
import { comptoirCsv } from "./sources/comptoir-csv.ts";
import { comptoirLines } from "./sources/comptoir-lines.ts";
import { icecat } from "./sources/icecat.ts";
import { onlineRetail } from "./sources/online-retail.ts";
import { openFoodFacts } from "./sources/openfoodfacts.ts";
import { prestashop } from "./sources/prestashop.ts";
import { shopify } from "./sources/shopify.ts";
import { table } from "./sources/table.ts";
import { woocommerce } from "./sources/woocommerce.ts";

/** Every dialect the import reads. A new one is a file in sources/ and a line here. */
export const dialects: readonly Source[] = [
  comptoir,
  comptoirLines,
  comptoirCsv,
  icecat,
  openFoodFacts,
  onlineRetail,
  shopify,
  woocommerce,
  prestashop,
  table,
];

/** The headings by which a file that begins with this record is known to be of the dialect, as the file writes them. */
export function knownBy({ known }: Source, record: SourceRecord): readonly string[] | null {
  const names = new Map(Object.keys(record).map((name) => [headingOf(name), name]));
  const set = known.find((headings) => headings.every((heading) => names.has(heading)));
  return set?.map((heading) => names.get(heading) ?? heading) ?? null;
}

/** The dialect named, or else the first that knows the record; null when there is none. */
export const dialectOf = (name: string | null, first: SourceRecord): Source | null =>
  dialects.find((dialect) => (name === null ? knownBy(dialect, first) !== null : dialect.name === name)) ?? null;
