import { parse } from "csv-parse/sync";
import { type ImportOutcome, most } from "./schema.ts";

/** Why a line of a file of levels is not taken. */
export type LineFault =
  | "incomplete"
  | "negative"
  | "not_a_number"
  | "too_many"
  | "unknown_sku"
  | "unknown_place"
  | "repeated";

export type LevelLine = Readonly<{ line: number; sku: string; location: string; onHand: number }>;
export type RefusedLine = Readonly<{ line: number; typed: string; fault: LineFault }>;

export type LevelFile = Readonly<{
  lines: readonly LevelLine[];
  refused: readonly RefusedLine[];
  /** The headings it must have and has not: the separator may be another one, or the file another file. */
  missing: readonly ("sku" | "place" | "level")[];
}>;

/** What a file would do: its levels, what they change, and the lines that are not taken. */
export type ComparedLevels = Pick<ImportOutcome, "asOf" | "changes" | "unchanged" | "short"> &
  Readonly<{
    levels: readonly Readonly<{ sku: string; location: string; onHand: number }>[];
    source: string;
    refused: readonly RefusedLine[];
  }>;

/** The same with the instant as it was typed, for its form to show again. */
export type ComparedForm = ComparedLevels & Readonly<{ typedAsOf: string }>;

const headings = {
  sku: ["sku", "référence", "reference", "ref", "ean", "code-barres"],
  place: ["place", "location", "lieu", "magasin", "store"],
  level: ["level", "on_hand", "onhand", "quantity", "stock", "niveau", "quantité", "quantite", "physique"],
} as const;

/** What stands between the headings stands between all cells. */
const delimiterOf = (text: string): string =>
  [";", "\t"].find((one) => text.split(/\r?\n/, 1)[0]?.includes(one)) ?? ",";

/**
 * Reads a CSV of levels (reference or barcode, place, units on hand) with comma, semicolon or tab, byte order mark or not.
 * Only whole numbers in plain digits are levels: "1e3", "−3" and "1,5" are refused line by line, and so is what is unclear.
 */
export function readLevelFile(text: string): LevelFile {
  const records = parse(text, {
    bom: true,
    delimiter: delimiterOf(text),
    info: true,
    skip_empty_lines: true,
    relax_column_count: true,
    relax_quotes: true,
  }) as unknown as readonly Readonly<{ record: readonly string[]; info: Readonly<{ lines: number }> }>[];
  const [names, ...rows] = records;
  const at = (wanted: readonly string[]) =>
    (names?.record ?? []).findIndex((name) => wanted.includes(name.trim().toLowerCase()));
  const columns = { sku: at(headings.sku), place: at(headings.place), level: at(headings.level) };
  const missing = (["sku", "place", "level"] as const).filter((name) => columns[name] < 0);
  if (missing.length > 0) return { lines: [], refused: [], missing };

  const lines: LevelLine[] = [];
  const refused: RefusedLine[] = [];
  for (const { record, info } of rows) {
    const [sku = "", location = "", typed = ""] = [columns.sku, columns.place, columns.level].map((column) =>
      (record[column] ?? "").trim(),
    );
    const fault = sku && location && typed ? faultOf(typed) : "incomplete";
    if (fault) refused.push({ line: info.lines, typed: [sku, location, typed].join(" ").trim(), fault });
    else lines.push({ line: info.lines, sku, location: location.toUpperCase(), onHand: Number(typed) });
  }
  return { lines, refused, missing: [] };
}

function faultOf(typed: string): LineFault | null {
  if (/^[-−]\s*\d/.test(typed)) return "negative";
  if (!/^[0-9]{1,12}$/.test(typed)) return "not_a_number";
  return Number(typed) > most ? "too_many" : null;
}
