import { database } from "#lib/platform/database";
import { periodsBetween } from "./queries-calendar.ts";
import type { PublishedPromotion } from "./schema.ts";

/** A use of a limited promotion, so that what was left of it at any instant can be told. */
export type PastUse = Readonly<{ promotionId: string; customerKey: string; discountMinor: number; at: Date }>;

/** What was offered over a span: every period with the limits it had, what each code opens, and what was used of them. */
export type PastOffers = Readonly<{
  periods: readonly PublishedPromotion[];
  opens: ReadonlyMap<string, string>;
  uses: ReadonlyMap<string, readonly PastUse[]>;
}>;

/** Everything it takes to know which promotions stood at any instant of the span, for baskets with these codes. */
export async function pastOffers(from: Date, until: Date, codes: readonly string[]): Promise<PastOffers> {
  const periods = await periodsBetween(from, until);
  const limited = periods.filter(({ left }) => Object.values(left).some((limit) => limit !== null));
  const [coupons, uses] = await Promise.all([
    database.coupon.findMany({ where: { code: { in: [...codes] } }, select: { code: true, promotionId: true } }),
    database.promotionUse.findMany({
      where: { promotionId: { in: limited.map(({ id }) => id) }, state: { not: "released" }, at: { lt: until } },
      select: { promotionId: true, customerKey: true, discountMinor: true, at: true },
      orderBy: [{ at: "asc" }, { id: "asc" }],
    }),
  ]);
  return {
    periods,
    opens: new Map(coupons.map(({ code, promotionId }) => [code, promotionId])),
    uses: Map.groupBy(uses, ({ promotionId }) => promotionId),
  };
}

/** The promotions that stood at an instant for one who names these codes, with what their limits had left. */
export const offersAt = (
  { periods, opens, uses }: PastOffers,
  { codes, customerKey }: Readonly<{ codes: readonly string[]; customerKey: string }>,
  at: Date,
): PublishedPromotion[] =>
  periods
    .filter(({ from, until }) => from <= at && (until === null || at < until))
    .map((period) => {
      const before = (uses.get(period.id) ?? []).filter((use) => use.at < at);
      const { uses: most, perCustomer, budgetMinor } = period.left;
      const own = before.filter((use) => use.customerKey === customerKey);
      const spent = before.reduce((sum, { discountMinor }) => sum + discountMinor, 0);
      return {
        ...period,
        codes: codes.filter((code) => opens.get(code) === period.id),
        left: {
          uses: most === null ? null : Math.max(0, most - before.length),
          perCustomer: perCustomer === null ? null : Math.max(0, perCustomer - own.length),
          budgetMinor: budgetMinor === null ? null : Math.max(0, budgetMinor - spent),
        },
      };
    });
