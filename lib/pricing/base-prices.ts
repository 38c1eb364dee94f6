import type { PriceInterval } from "./prior-price.ts";

/** A price for everybody as statements tell it (queries-base-prices.ts): from when until when, in ms; null while it stands. */
export type HistoryRow = readonly [grossMinor: number, sinceMs: number, untilMs: number | null];

export const intervalsOf = (rows: readonly HistoryRow[]): PriceInterval[] =>
  rows.map(([grossMinor, since, until]) => ({
    grossMinor,
    since: new Date(since),
    until: until === null ? null : new Date(until),
  }));

/** What stood at an instant; null when nothing did. */
export const standingAt = (history: readonly PriceInterval[], at: Date): number | null =>
  history.find(({ since, until }) => since <= at && (!until || at < until))?.grossMinor ?? null;
