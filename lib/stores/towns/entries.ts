import type { Position } from "../distance.ts";
import { folded } from "./folded.ts";
import lines from "./towns.json" with { type: "json" };

/** A postcode with its towns, the most inhabited first. */
type Entry = Readonly<{ postcode: string; position: Position; names: readonly string[]; keys: readonly string[] }>;

let read: readonly Entry[] | null = null;
let byPostcode: ReadonlyMap<string, Entry> | null = null;

/** Every postcode of France, the most inhabited first (make.mjs tells where they are from). Read when first asked for. */
export function entries(): readonly Entry[] {
  read ??= lines.map((line) => {
    const [postcode = "", latitude, longitude, ...names] = line.split("|");
    const position = { latitude: Number(latitude), longitude: Number(longitude) };
    return { postcode, position, names, keys: names.map(folded) };
  });
  return read;
}

export function postcodes(): ReadonlyMap<string, Entry> {
  byPostcode ??= new Map(entries().map((entry) => [entry.postcode, entry]));
  return byPostcode;
}
