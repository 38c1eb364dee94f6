import { parse } from "csv-parse/sync";
import { inLocale, type Locale } from "#lib/kernel/locale";
import { minorOf } from "#lib/kernel/minor-of";
import type { StandingRow } from "./sheet.ts";

/** What a file of prices wants, compared with what stands: only what differs is a change. */
export type FileDifference = Readonly<{
  changes: readonly Readonly<{ sku: string; name: string; fromMinor: number; toMinor: number }>[];
  unchanged: number;
  unknown: readonly string[];
  /** Lines whose price is no amount, by their number in the file. */
  unreadable: readonly Readonly<{ line: number; typed: string }>[];
}>;

export type PriceFile = Readonly<{
  rows: readonly Readonly<{ line: number; sku: string; typed: string }>[];
  /** The headings it must have and has not. */
  missing: readonly string[];
}>;

const skuNames = ["sku", "référence", "reference"];
const priceNames = ["price", "prix", "prix ttc", "prix ht"];
const find = (names: readonly string[], wanted: readonly string[]) =>
  names.find((name) => wanted.includes(name.trim().toLowerCase()));

/** What stands between the headings stands between all cells: a French amount holds a comma of its own. */
const delimiterOf = (text: string): string =>
  [";", "\t"].find((one) => text.split(/\r?\n/, 1)[0]?.includes(one)) ?? ",";

/** Reads a CSV of references and prices; comma, semicolon or tab. A reference that comes twice keeps its last price. */
export function readPriceFile(text: string): PriceFile {
  const records = parse(text, {
    bom: true,
    columns: true,
    delimiter: delimiterOf(text),
    skip_empty_lines: true,
    relax_column_count: true,
    skip_records_with_error: true,
  }) as Record<string, string>[];
  const names = Object.keys(records[0] ?? {});
  const [sku, price] = [find(names, skuNames), find(names, priceNames)];
  if (!sku || !price) return { rows: [], missing: [...(sku ? [] : ["sku"]), ...(price ? [] : ["price"])] };
  const rows = records.map((record, index) => ({
    line: index + 2,
    sku: (record[sku] ?? "").trim(),
    typed: (record[price] ?? "").trim(),
  }));
  return { rows: [...new Map(rows.filter((row) => row.sku).map((row) => [row.sku, row])).values()], missing: [] };
}

/** The changes that a file asks for; a variant without a price changes from nought. An empty price asks for nothing. */
export function differenceOf(
  { rows }: PriceFile,
  standing: ReadonlyMap<string, StandingRow>,
  locale: Locale,
): FileDifference {
  const asked = rows.filter(({ typed }) => typed !== "").map((row) => ({ ...row, minor: minorOf(row.typed) }));
  const readable = asked.filter(({ minor }) => minor > 0);
  const known = readable.flatMap(({ sku, minor }) => {
    const now = standing.get(sku);
    return now
      ? [{ sku, name: inLocale({ fr: now.nameFr, en: now.nameEn }, locale), fromMinor: now.minor, toMinor: minor }]
      : [];
  });
  const changes = known.filter(({ fromMinor, toMinor }) => fromMinor !== toMinor);
  return {
    changes,
    unchanged: known.length - changes.length,
    unknown: readable.filter(({ sku }) => !standing.has(sku)).map(({ sku }) => sku),
    unreadable: asked.filter(({ minor }) => !(minor > 0)).map(({ line, typed }) => ({ line, typed })),
  };
}
