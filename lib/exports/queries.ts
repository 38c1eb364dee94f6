import { ourColumns } from "#lib/imports/our-columns";
import { productLines, productRows } from "./queries-products.ts";
import { tableRows, tables } from "./queries-tables.ts";
import type { ExportFormat, ExportKind } from "./schema.ts";
import { csvLine, jsonLine } from "./written.ts";

/** An export as text, a page at a time: CSV with its heading, or a JSON object a line. */
export async function* exported(kind: ExportKind, format: ExportFormat): AsyncGenerator<string> {
  const csv = format === "csv";
  const columns = kind === "products" ? ourColumns : tables[kind].columns;
  const pages = kind === "products" ? (csv ? productRows() : productLines()) : tableRows(tables[kind]);
  if (csv) yield `\uFEFF${columns.join(",")}\r\n`;
  for await (const rows of pages)
    if (rows.length > 0)
      yield rows.map((row) => (csv ? `${csvLine(columns, row)}\r\n` : `${jsonLine(row)}\n`)).join("");
}
