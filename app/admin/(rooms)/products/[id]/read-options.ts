import { codeOf } from "#lib/catalogue/code";
import { filledRows } from "../json-rows.ts";

type Row = Readonly<Record<string, string>>;

/** The lines of choices and values as choices with their values: lines of one choice share its code, or its name. */
export function readOptions(typed: unknown): unknown {
  const rows = filledRows(typed, "labelFr");
  if (!Array.isArray(rows)) return rows;
  const options = new Map<string, Readonly<{ labelFr: string; labelEn: string; values: unknown[] }>>();
  for (const { option, optionFr = "", optionEn = "", labelFr = "", labelEn = "", code, swatch } of rows as Row[]) {
    const name = option || codeOf(optionFr);
    const known = options.get(name) ?? { labelFr: optionFr || option || "", labelEn: optionEn, values: [] };
    known.values.push({ code: code || codeOf(labelFr), labelFr, labelEn, ...(swatch && { swatch }) });
    options.set(name, known);
  }
  return [...options].map(([code, option]) => ({ code, ...option }));
}
