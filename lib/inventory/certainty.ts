/** What is known of a shelf: what the books say is free, when it was last counted, what left it since. */
export type Shelf = Readonly<{ available: number; countedAt: Date; soldSince: number }>;

/** Units a shelf loses a day without anybody knowing: stolen, broken, put elsewhere. */
const lostADay = 0.012;
/** Units that go wrong for each one sold: another colour scanned, two taken for one. */
const wrongASale = 0.02;
const dayMs = 86_400_000;

/** Below this nobody is promised that it waits for them within the hour: the store looks first. */
export const sureEnough = 0.9;

/**
 * How likely one unit really stands on the shelf (M-07). Losses nobody saw come one by one, as often as days passed and
 * units were sold since the last count; the unit is there when there were fewer of them than units in the books. So it
 * falls with few units, with an old count and with brisk sales, and is never more than the books.
 */
export function certainty({ available, countedAt, soldSince }: Shelf, now: Date): number {
  const days = Math.max(0, now.getTime() - countedAt.getTime()) / dayMs;
  return chanceOfOne(available, days * lostADay + soldSince * wrongASale);
}

/** How likely fewer units were lost than are in the books, when so many losses are expected. */
function chanceOfOne(available: number, expected: number): number {
  if (available <= 0) return 0;
  let chance = Math.exp(-expected);
  let sum = chance;
  for (let losses = 1; losses < Math.min(available, 50); losses += 1) {
    chance *= expected / losses;
    sum += chance;
  }
  return Math.min(1, sum);
}

export const isSure = (shelf: Shelf, now: Date): boolean => certainty(shelf, now) >= sureEnough;

/** A shelf that stays sure for longer is counted again before that. */
const longestDays = 365;

/** Until when the shelf is sure, if nothing more is sold and nobody counts it; null when it is not sure any more. */
export function sureUntil(shelf: Shelf, now: Date): Date | null {
  if (!isSure(shelf, now)) return null;
  const at = (days: number) => new Date(shelf.countedAt.getTime() + days * dayMs);
  let [sure, unsure] = [0, longestDays];
  if (isSure(shelf, at(unsure))) return at(unsure);
  while (unsure - sure > 1 / 24) {
    const middle = (sure + unsure) / 2;
    if (isSure(shelf, at(middle))) sure = middle;
    else unsure = middle;
  }
  return at(sure);
}
