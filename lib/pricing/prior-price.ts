import type { PriorPrice } from "#lib/catalogue/schema";

/**
 * A price offered to all, from `since` until `until` (exclusive); null while it stands. `operation` names the declared
 * promotion it belongs to: successive cuts of one operation are one reduction.
 */
export type PriceInterval = Readonly<{
  grossMinor: number;
  since: Date;
  until: Date | null;
  operation?: string | null;
}>;

const window = 30 * 86_400_000;

/**
 * The price a reduction may be announced from: the lowest offered to all in the 30 days before it began, the one
 * already standing when those days began included (Code de la consommation L112-1-1, rule 5.5). Null when there is
 * nothing to announce: the price is not lower, or the article had not been on sale for those 30 days (decision 0005).
 */
export function priorPrice(history: readonly PriceInterval[], at: Date): PriorPrice | null {
  const told = history.toSorted((a, b) => a.since.getTime() - b.since.getTime());
  const index = told.findIndex(({ since, until }) => since <= at && (!until || at < until));
  const current = told[index];
  if (!current) return null;

  const began = reductionBegan(told, index);
  const windowStart = new Date(began.getTime() - window);
  const before = told.filter(({ since }) => since < began);
  if (!before.some(({ since }) => since <= windowStart)) return null;
  const offered = before.filter(({ until }) => !until || until > windowStart);
  const prior = Math.min(...offered.map(({ grossMinor }) => grossMinor));
  if (offered.length === 0 || current.grossMinor >= prior) return null;
  return { minor: prior, percent: percentOff(prior, current.grossMinor) };
}

/** Where the reduction of an interval began: with the first of the cuts of its operation that follow one another. */
function reductionBegan(told: readonly PriceInterval[], index: number): Date {
  let first = told[index] as PriceInterval;
  for (let back = index - 1; back >= 0; back -= 1) {
    const earlier = told[back] as PriceInterval;
    if (earlier.until?.getTime() !== first.since.getTime() || !isSameReduction(earlier, first)) break;
    first = earlier;
  }
  return first.since;
}

const isSameReduction = (a: PriceInterval, b: PriceInterval): boolean =>
  (a.operation ?? null) === (b.operation ?? null) && (Boolean(a.operation) || a.grossMinor === b.grossMinor);

/** Rounded half up, and counted from the prior price itself (CJEU C-330/23). */
const percentOff = (prior: number, now: number): number => Math.floor((200 * (prior - now) + prior) / (2 * prior));
