import type { Source } from "../source.ts";

/** Our own export as JSON Lines: each line is a product in the very words that every source is brought to. */
export const comptoirLines: Source = {
  name: "comptoir-jsonl",
  known: [["externalid", "handle", "namefr", "variants"]],
  draft: (record) => record,
};
