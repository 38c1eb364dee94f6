import { addDays, type Day, dayOf, instantOf } from "#lib/kernel/local-time";

/** Days from being told of a withdrawal to the refund, and to the goods' dispatch (C. consom. L221-23, L221-24). */
const refundDays = 14;

/** The rate of legal interest owed to consumers, in basis points a year: that of the second half of 2025, until renewed. */
const legalInterestBasisPoints = 665;

export type RefundClock = Readonly<{
  /** The last day on which the refund is in time; null while it may wait for the goods. */
  dueOn: Day | null;
  /** The last day on which the customer sends the goods. */
  goodsBy: Day;
  lateDays: number;
  /** By how much what is owed has grown since; cents. */
  penaltyMinor: number;
}>;

type Owed = Readonly<{
  /** When the shop was told of the withdrawal. */
  toldAt: Date;
  /** When the goods came back; when it was proved that they had been sent. */
  backAt: Date | null;
  proofAt: Date | null;
  amountMinor: number;
}>;

/**
 * The refund of a withdrawal: fourteen days after being told of it, put off until the goods are back or proved to be on
 * their way, whichever is first (L221-24). Late, what is owed grows by itself (L242-4).
 */
export function refundClock({ toldAt, backAt, proofAt, amountMinor }: Owed, now: Date): RefundClock {
  const goodsBy = addDays(dayOf(toldAt), refundDays);
  const [first] = [backAt, proofAt]
    .filter((at) => at !== null)
    .map((at) => dayOf(at))
    .sort();
  const dueOn = first === undefined ? null : later(first, goodsBy);
  const lateDays = dueOn === null ? 0 : Math.max(0, daysBetween(dueOn, dayOf(now)));
  return { dueOn, goodsBy, lateDays, penaltyMinor: penalty(amountMinor, lateDays) };
}

const later = (one: Day, other: Day): Day => [one, other].sort()[1] ?? one;
const noon = (day: Day): number => instantOf(day, 720).getTime();
const daysBetween = (from: Day, to: Day): number => Math.round((noon(to) - noon(from)) / 86_400_000);

/**
 * What is owed besides after so many days of delay, in cents (L242-4): legal interest for ten days, then 5, 10, 20 and
 * 50 % of the sum, then five points for every new month of thirty days, up to the sum itself, and legal interest beyond.
 */
export function penalty(amountMinor: number, lateDays: number): number {
  if (lateDays <= 0) return 0;
  if (lateDays <= 10) return interest(amountMinor, lateDays);
  if (lateDays > fullAfter) return amountMinor + interest(amountMinor, lateDays - fullAfter);
  return Math.ceil((amountMinor * percentAfter(lateDays)) / 100);
}

function percentAfter(lateDays: number): number {
  const [, percent] = steps.find(([upTo]) => lateDays <= upTo) ?? [];
  return percent ?? 50 + 5 * Math.ceil((lateDays - 90) / 30);
}

/** Up to so many days, so many per cent. */
const steps = [
  [20, 5],
  [30, 10],
  [60, 20],
  [90, 50],
] as const;

/** The last day of the month in which a hundred per cent are reached. */
const fullAfter = 90 + 10 * 30;

const interest = (amountMinor: number, days: number): number =>
  Math.ceil((amountMinor * legalInterestBasisPoints * days) / (10_000 * 365));
