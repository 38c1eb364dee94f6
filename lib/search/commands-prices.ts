import { z } from "zod";
import { system } from "#lib/kernel/actor";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import type { Transaction } from "#lib/platform/database";
import { offersAt } from "#lib/promotions/queries-offers";
import { type ReachedTurn, turnsToFollow } from "#lib/promotions/queries-turns";
import { byScope, liveRankings } from "#lib/ranking/queries";
import { lowestPrice } from "./pricing.ts";
import { recount } from "./sql/counts.ts";
import { keepGuests } from "./sql/keep-guests.ts";
import { keepRanks } from "./sql/keep-ranks.ts";
import { isFollowed, keepPrices, markFollowed, pricingsReached } from "./sql/prices.ts";
import { categoryTags, listings } from "./tags.ts";

const portion = 500;
const keys = z.array(z.string());

/**
 * Gives a portion of the listings that promotions may have touched the price they have now, by which lists sort and
 * filter; answers where to go on. The last portion writes down which turns have been followed.
 */
const followTurns = command({
  name: "search.follow_turns",
  input: z.strictObject({
    turns: z
      .array(
        z.strictObject({
          periodId: z.uuid(),
          at: z.date(),
          reach: z.array(z.strictObject({ categories: keys, brands: keys, skus: keys })),
        }),
      )
      .min(1),
    after: z.uuid().nullable(),
  }),
  allow: "system",
  async run({ turns, after }, { tx, now, expire }) {
    const reach = turns.flatMap((turn) => turn.reach);
    const reached = reach.length > 0 ? await pricingsReached(tx, reach, after, portion) : [];
    const offers = await offersAt(now, tx);
    const prices = reached.flatMap(({ productId, pricing }) => {
      const priceMinor = lowestPrice(pricing, offers);
      return priceMinor === null ? [] : { productId, priceMinor };
    });
    const moved = await keepPrices(tx, prices);
    await keepRanks(tx, moved.productIds, byScope(await liveRankings(now, tx)), now);
    const shelves = await guestsAfter(tx, moved.productIds, now);
    if (moved.paths.length > 0) expire(listings(), ...categoryTags([...moved.paths, ...shelves]));

    const last = reached.length < portion ? null : (reached.at(-1)?.productId ?? null);
    if (last === null) await markFollowed(tx, turns);
    return ok({ next: last });
  },
});

/** Where these products are guests at their new prices: a rule may ask for a price. */
async function guestsAfter(tx: Transaction, productIds: readonly string[], now: Date): Promise<readonly string[]> {
  if (productIds.length === 0) return [];
  const { changed } = await keepGuests(tx, { productIds, listed: productIds }, now);
  if (changed.length > 0) await recount(tx, changed);
  return changed;
}

/** Lists follow the promotions that have begun or ended by `now`, as their pages do by themselves. */
export async function followOffers(now: Date): Promise<void> {
  const turns = await turnsToFollow(now, isFollowed);
  if (turns.length === 0) return;
  let after: string | null = null;
  do after = await followPortion(turns, after, now);
  while (after !== null);
}

async function followPortion(turns: readonly ReachedTurn[], after: string | null, now: Date): Promise<string | null> {
  const followed = await followTurns(system("promotions"), { turns, after }, { now });
  if (!followed.ok) throw new Error(`listings do not follow the promotions: ${followed.refusal.code}`);
  return followed.value.next;
}
