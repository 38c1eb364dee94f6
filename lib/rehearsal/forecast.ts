import type { PromotionDraft } from "#lib/promotions/definition";
import type { RehearsalResult } from "./schema.ts";

const dayMs = 86_400_000;
/** What is reckoned of a promotion without an end. */
const daysWithoutEnd = 30;

/** What a promotion would come to over its own period, in cents, if each of its days were like a rehearsed one. */
export type Forecast = Readonly<{
  days: number;
  rehearsedDays: number;
  orders: number;
  /** What the baskets it acts on would bring, VAT included, and leave over their goods' cost. */
  revenueMinor: number;
  marginMinor: number;
  /** What it would take off them, never more than its budget. */
  costMinor: number;
  budgetReached: boolean;
}>;

type Rehearsed = Readonly<{ from: Date; until: Date; result: RehearsalResult }>;
type Terms = Pick<PromotionDraft, "startsAt" | "endsAt" | "budgetMinor">;

/** A rule of three: the rehearsal's figures by its days, times the days of the period. No sale is added or guessed. */
export function forecastOf(
  { from, until, result: { touched } }: Rehearsed,
  { startsAt, endsAt, budgetMinor }: Terms,
  now: Date,
): Forecast {
  const begins = startsAt && startsAt > now ? startsAt : now;
  const days = endsAt ? Math.max(0, endsAt.getTime() - begins.getTime()) / dayMs : daysWithoutEnd;
  const rehearsedDays = (until.getTime() - from.getTime()) / dayMs;
  const over = (amount: number) => Math.round((amount * days) / rehearsedDays);
  const costMinor = over(touched.without.revenueMinor - touched.with.revenueMinor);
  return {
    days,
    rehearsedDays,
    orders: over(touched.orders),
    revenueMinor: over(touched.with.revenueMinor),
    marginMinor: over(touched.with.marginMinor),
    costMinor: budgetMinor === null ? costMinor : Math.min(costMinor, budgetMinor),
    budgetReached: budgetMinor !== null && costMinor >= budgetMinor,
  };
}
