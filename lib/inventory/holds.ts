import type { Result } from "#lib/kernel/result";
import { ok, refuse } from "#lib/kernel/result";
import type { Scene } from "#lib/platform/command";
import { bandFlips } from "./bands.ts";
import type { Demand, OutOfStock } from "./schema.ts";
import { type Moved, releaseOfAttempt, reserveHeld } from "./sql/end-holds.ts";
import { type Hold, holdWhatThereIs } from "./sql/hold.ts";
import { releasedDemand } from "./sql/released-demand.ts";

type Tx = Scene["tx"];

/** Products whose availability changed its band, for the caller to tell and to expire. */
export type Flipped = Readonly<{ flipped: readonly string[] }>;

/**
 * What pages say of a product changes with its band; with every unit where some are sold before they are here, for then the
 * date may. A bundle's band is that of its scarcest component, so it changes only when the band that a component allows
 * it does.
 */
export const flippedBy = (moves: readonly Moved[]): string[] => [
  ...new Set(
    moves.flatMap(({ product_id, before, after, backorders, bundles }) => [
      ...(backorders > 0 || bandFlips(before, after) ? [product_id] : []),
      ...(bundles ?? [])
        .filter(
          ({ quantity }) => backorders > 0 || bandFlips(Math.floor(before / quantity), Math.floor(after / quantity)),
        )
        .map(({ productId }) => productId),
    ]),
  ),
];

/** Two lines of one variant are one demand (STK-03); sorted, so that every basket asks in the same order (STK-06). */
export function demandPerPlace(demands: readonly Demand[]): Demand[] {
  const summed = new Map<string, Demand>();
  for (const demand of demands) {
    const key = `${demand.variantId} ${demand.locationCode}`;
    summed.set(key, { ...demand, quantity: demand.quantity + (summed.get(key)?.quantity ?? 0) });
  }
  return [...summed.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, demand]) => demand);
}

/** Keeps stock for a checkout attempt until `expiresAt`; all of it, or the caller's command rolls back (rule 5.3). */
export async function hold(tx: Tx, asked: Hold): Promise<Result<Flipped, OutOfStock>> {
  const demands = demandPerPlace(asked.demands);
  if (demands.length === 0) return ok({ flipped: [] });

  const rows = await holdWhatThereIs(tx, { ...asked, demands });
  const short = rows.filter((row) => !row.taken);
  if (short.length > 0) {
    const shortages = short.map(({ sku, location_code, quantity, available }) => ({
      sku,
      locationCode: location_code,
      asked: quantity,
      available: Math.max(available, 0),
    }));
    return refuse({ code: "out_of_stock", shortages });
  }
  return ok({
    flipped: flippedBy(
      rows.map((row) => ({
        product_id: row.product_id,
        before: row.available,
        after: row.available - row.quantity,
        backorders: row.backorders,
        bundles: row.bundles,
      })),
    ),
  });
}

/**
 * Turns the holds of a paid attempt into reservations of its order. A hold that expired and was released meanwhile is
 * asked again of the free stock (STK-05); when that is gone too, the refusal says so and the money goes back.
 */
export async function convertHolds(
  tx: Tx,
  { attemptId, orderId, now }: Readonly<{ attemptId: string; orderId: string; now: Date }>,
): Promise<Result<Flipped, OutOfStock>> {
  if ((await reserveHeld(tx, attemptId, orderId, now)) > 0) return ok({ flipped: [] });

  const demands = await releasedDemand(tx, attemptId);
  if (demands.length === 0) return ok({ flipped: [] });
  const again = await hold(tx, { attemptId, demands, expiresAt: now, now });
  if (again.ok) await reserveHeld(tx, attemptId, orderId, now);
  return again;
}

/** Gives back what an attempt held. Does nothing when it holds nothing. */
export async function releaseHolds(tx: Tx, attemptId: string, now: Date): Promise<Flipped> {
  return { flipped: flippedBy(await releaseOfAttempt(tx, attemptId, now)) };
}
