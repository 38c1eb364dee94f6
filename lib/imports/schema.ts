import type { LeftPrices } from "./left-prices.ts";
import type { Settings } from "./peers.ts";
import type { Refused } from "./sql/judge.ts";

export type ImportRequest = Readonly<{
  file: string;
  /** What belongs to it: the combinations of PrestaShop's products. */
  more?: readonly string[];
  /** The dialect's name; null to recognise it by the first record. */
  source: string | null;
  /** Judges every line and writes nothing. */
  dryRun: boolean;
  /** Reads so many records and no more; null for all. */
  limit: number | null;
  /** What the file leaves open. */
  settings?: Settings;
}>;

/** What became of the prices that the file would change; the others are first prices, which stand at once. */
export type ImportedPrices = Readonly<{
  applied: number;
  /** The old price goes on until a second person has approved. */
  held: number;
  /** Not null: no price was taken, because the file would change so many of so many. */
  stopped: Readonly<{ changing: number; prices: number }> | null;
}>;

/** What came of an import, or would come of it. */
export type ImportReport = Readonly<{
  source: string;
  added: number;
  changed: number;
  unchanged: number;
  refused: number;
  /** The first refusals, in the order of the file; all of them are kept with the run. */
  refusals: readonly Refused[];
  prices: ImportedPrices;
  leftPrices: LeftPrices;
  seconds: number;
}>;

/** How far an import has come: records read, and the share of the file, 0 to 1. */
export type ImportProgress = Readonly<{ records: number; done: number }>;
