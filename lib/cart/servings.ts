import { litresOf } from "#lib/catalogue/volume";
import type { Reader } from "#lib/delivery/queries";
import { sendingPlaces } from "#lib/delivery/queries-places";
import { priceOf } from "#lib/delivery/rates";
import { choiceOf } from "./deal.ts";
import { isDelivered, lacks, type Serving, serve } from "./serving.ts";
import type { LoadedCart } from "./sql/load.ts";
import { loadServing } from "./sql/serving.ts";
import { quoteFor } from "./totals.ts";

/** Where a cart is served from; null when the warehouse has all of it, which costs no question. */
export async function servingOfCart(reader: Reader, cart: LoadedCart, now: Date): Promise<Serving | null> {
  const lines = cart.lines ?? [];
  const delivered = lines.filter(isDelivered);
  if (!lacks(lines)) return null;

  const goodsMinor = delivered.reduce((sum, { price, quantity }) => sum + (price ?? 0) * quantity, 0);
  const choice = choiceOf(cart);
  const { chosen } = quoteFor(delivered, goodsMinor, choice, cart.methods, now);
  const method = cart.methods.find(({ code }) => code === chosen?.id) ?? cart.methods[0];
  if (!method) return null;

  const stock = await loadServing(reader, cart.id, [...new Set(delivered.map(({ variantId }) => variantId))]);
  const places = await sendingPlaces([...new Set(stock.levels.map(({ place }) => place))], now, reader);
  const weightGrams = delivered.reduce((sum, line) => sum + line.weightGrams * line.quantity, 0);
  const litres = delivered.reduce((sum, line) => sum + litresOf(line.dimensions) * line.quantity, 0);
  const classes = [...new Set(delivered.map(({ shippingClass }) => shippingClass))];
  const parcelMinor = priceOf({ ...method, freeFromMinor: null }, { weightGrams, litres, goodsMinor, classes }) ?? 0;
  return serve(lines, stock, places, { method, parcelMinor, postcode: choice.postcode, now });
}
