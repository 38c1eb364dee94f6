import type { PriorPrice } from "#lib/catalogue/schema";

/** A price offered to all, from `since` until `until` (exclusive); null while it stands. */
export type PriceInterval = Readonly<{ grossMinor: number; since: Date; until: Date | null }>;

const window = 30 * 86_400_000;

/**
 * The price a reduction may be announced from: the lowest offered to all in the 30 days before it began, the one
 * already standing when those days began included (Code de la consommation L112-1-1, rule 5.5). Null when there is
 * nothing to announce. Successive cuts of one declared operation keep the price before its first (`operationSince`).
 */
export function priorPrice(history: readonly PriceInterval[], at: Date, operationSince?: Date): PriorPrice | null {
  const current = history.find(({ since, until }) => since <= at && (!until || at < until));
  if (!current) return null;

  const began = operationSince ?? current.since;
  const windowStart = new Date(began.getTime() - window);
  const earlier = history
    .filter(({ since, until }) => since < began && (!until || until > windowStart))
    .map(({ grossMinor }) => grossMinor);
  const prior = Math.min(...earlier);
  if (earlier.length === 0 || current.grossMinor >= prior) return null;
  return { minor: prior, percent: percentOff(prior, current.grossMinor) };
}

/** Rounded half up, and counted from the prior price itself (CJEU C-330/23). */
const percentOff = (prior: number, now: number): number => Math.floor((200 * (prior - now) + prior) / (2 * prior));
