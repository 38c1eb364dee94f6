import type { PriorPrice } from "#lib/catalogue/schema";
import { clock } from "#lib/platform/clock";
import { database } from "#lib/platform/database";
import { priorPrice } from "./prior-price.ts";

export type StandingPrice = Readonly<{
  grossMinor: number;
  costMinor: number | null;
  since: Date;
  prior: PriorPrice | null;
}>;

/** What these variants cost now, by variant id; one without a price is left out. */
export async function pricesOf(
  variantIds: readonly string[],
  now = clock.now(),
): Promise<ReadonlyMap<string, StandingPrice>> {
  const ofThem = { variantId: { in: [...variantIds] } };
  const [prices, intervals] = await Promise.all([
    database.price.findMany({ where: ofThem }),
    database.priceInterval.findMany({ where: ofThem }),
  ]);
  const histories = Map.groupBy(intervals, ({ variantId }) => variantId);
  return new Map(
    prices.map(({ variantId, grossMinor, costMinor, since }) => [
      variantId,
      { grossMinor, costMinor, since, prior: priorPrice(histories.get(variantId) ?? [], now) },
    ]),
  );
}

/** Which of these variants may not be sold until somebody has looked at their price. */
export async function frozenOf(variantIds: readonly string[]): Promise<ReadonlySet<string>> {
  const frozen = await database.priceFreeze.findMany({ where: { variantId: { in: [...variantIds] } } });
  return new Set(frozen.map(({ variantId }) => variantId));
}
