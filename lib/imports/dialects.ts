import type { Source, SourceRecord } from "./source.ts";
import { comptoir } from "./sources/comptoir.ts";
import { icecat } from "./sources/icecat.ts";
import { onlineRetail } from "./sources/online-retail.ts";
import { openFoodFacts } from "./sources/openfoodfacts.ts";

/** Every dialect the import reads. A new one is a file in sources/ and a line here. */
export const dialects: readonly Source[] = [comptoir, icecat, openFoodFacts, onlineRetail];

/** The dialect named, or else the first that recognises the record; null when there is none. */
export const dialectOf = (name: string | null, first: SourceRecord): Source | null =>
  dialects.find((dialect) => (name === null ? dialect.recognises(first) : dialect.name === name)) ?? null;
