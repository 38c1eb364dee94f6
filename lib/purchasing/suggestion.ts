import type { ServiceLevel } from "./schema.ts";

/** How many standard deviations keep so many of a hundred waits without running out (normal distribution). */
const factors: Readonly<Record<ServiceLevel, number>> = { 90: 1.2816, 95: 1.6449, 98: 2.0537, 99: 2.3263 };

/** What one knows of an article at a place before it is ordered. Units, and days as whole numbers. */
export type Need = Readonly<{
  /** Units sold over the days that are looked back on. */
  sold: number;
  /** Σ (units of a day)², over the same days: how unevenly it sells. */
  squares: number;
  /** So many days are looked back on. */
  days: number;
  /** Of those, without a unit to sell: they say nothing of demand. */
  emptyDays: number;
  leadDays: number;
  /** Until the next order after this one. */
  reviewDays: number;
  service: ServiceLevel;
  /** The target never covers more than so many days, but always the days until the next order arrives. */
  coverDays: number;
  waiting: number;
  free: number;
  incoming: number;
  /** Units in orders that are written and not sent. */
  drafted: number;
  packSize: number;
}>;

/** Each term of the sum, in units but where it says otherwise, so that whoever orders can follow it. */
export type Suggestion = Readonly<{
  /** Days on which it could be sold. */
  sellingDays: number;
  perDay: number;
  /** Days that must be bridged: until the next order has arrived. */
  horizonDays: number;
  demand: number;
  /** Standard deviation of a day's sales. */
  deviation: number;
  /** How many of them the reserve is, for a wait of one day. */
  factor: number;
  safety: number;
  /** The most that the cover lets the shelf hold. */
  ceiling: number;
  /** demand + safety, at most the ceiling. */
  target: number;
  /** target + waiting − free − incoming − drafted; nothing is needed when it is nought or less. */
  need: number;
  packs: number;
  quantity: number;
}>;

/**
 * How many units to order: what sells until the next order has arrived, a reserve against days that sell more, and what
 * customers wait for, less what is here, on its way or about to be ordered, in whole packs. Never negative; more demand, a longer lead time or
 * less stock never propose less.
 */
export function suggest(known: Need): Suggestion {
  const { sold, squares, days, emptyDays, leadDays, coverDays, waiting, free, incoming, drafted, packSize } = known;
  const sellingDays = Math.max(1, days - emptyDays);
  const perDay = sold / sellingDays;
  const horizonDays = leadDays + known.reviewDays;
  const demand = perDay * horizonDays;
  const deviation = Math.sqrt(Math.max(0, squares / sellingDays - perDay ** 2));
  const factor = factors[known.service];
  const safety = factor * deviation * Math.sqrt(horizonDays);
  const ceiling = perDay * Math.max(coverDays, horizonDays);
  const target = Math.min(demand + safety, ceiling);
  const need = target + waiting - free - incoming - drafted;
  const packs = Math.max(0, Math.ceil(need / packSize - rounding));
  return {
    sellingDays,
    perDay,
    horizonDays,
    demand,
    deviation,
    factor,
    safety,
    ceiling,
    target,
    need,
    packs,
    quantity: packs * packSize,
  };
}

/** What figures of a computer lose behind the comma must not cost a pack. */
const rounding = 1e-9;
