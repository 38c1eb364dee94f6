import type { Transaction } from "#lib/platform/database";
import type { PricedBasket } from "#lib/promotions/schema";
import { isSold } from "./basket.ts";
import { type GiftWish, loadGifts } from "./sql/gifts.ts";
import type { LoadedLine } from "./sql/lines.ts";
import type { LoadedCart } from "./sql/load.ts";
import { whereItGoes } from "./where-it-goes.ts";

/**
 * The lines with the gifts that promotions add: they come by themselves while there is stock, go the way of the first
 * line, and leave with their promotion. `deal` prices; a gift that would cost something does not come.
 */
export async function withGifts(
  reader: Pick<Transaction, "$queryRaw">,
  cart: LoadedCart,
  now: Date,
  deal: (lines: readonly LoadedLine[]) => PricedBasket,
): Promise<Readonly<{ lines: readonly LoadedLine[]; gifts: ReadonlySet<string>; priced: PricedBasket }>> {
  const lines = cart.lines ?? [];
  const priced = deal(lines);
  const alone = { lines, gifts: new Set<string>(), priced };
  if (priced.gifts.length === 0) return alone;

  const store = lines[0]?.store ?? null;
  const wishes = priced.gifts.map(({ promotionId, sku, quantity }) => ({
    id: `${promotionId}:${sku}`,
    sku,
    quantity,
    store,
  }));
  const loaded = await loadGifts(reader, cart.id, wishes satisfies GiftWish[], now);
  const offered = loaded.map((gift) => whereItGoes(cart, gift)).filter((gift) => thereIs(gift, lines));
  const free = freeAmong(offered, deal([...lines, ...offered]));
  if (free.length === 0) return alone;
  const all = [...lines, ...free];
  return { lines: all, gifts: new Set(free.map(({ id }) => id)), priced: deal(all) };
}

const freeAmong = (gifts: readonly LoadedLine[], { lines }: PricedBasket): LoadedLine[] =>
  gifts.filter((gift) => lines.some(({ id, totalMinor }) => id === gift.id && totalMinor === 0));

/** Enough for the gift beside what the cart itself takes from the same place. */
function thereIs(gift: LoadedLine, lines: readonly LoadedLine[]): boolean {
  const taken = lines
    .filter(({ variantId, store }) => variantId === gift.variantId && store === gift.store)
    .reduce((total, { quantity }) => total + quantity, 0);
  return isSold(gift) && gift.available - taken >= gift.quantity;
}
