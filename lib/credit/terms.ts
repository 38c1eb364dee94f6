const yearMs = 365 * 24 * 3600 * 1000;
const quarterMs = 90 * 24 * 3600 * 1000;

/** A gift card is good for a year from the day it is worth something (terms of sale, article 8; law L27). */
export const expiryOf = (activatedAt: Date): Date => new Date(activatedAt.getTime() + yearMs);

/** Money given back never lasts shorter than before, and long enough to be spent again (rule 5.4). */
export function expiryAfterRefund(expiresAt: Date | null, now: Date): Date | null {
  const atLeast = new Date(now.getTime() + quarterMs);
  return expiresAt && expiresAt < atLeast ? atLeast : expiresAt;
}

export const maxBatch = 1_000;

/** What one buyer may buy of gift cards within a day (rule 5.6): stolen bank cards are turned into gift cards first. */
export const boughtADayMinor = 100_000;
