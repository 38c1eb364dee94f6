import { chooseArticle } from "#lib/exchanges/choose";
import { askExchange } from "#lib/exchanges/commands-ask";
import { exchangeOffer } from "#lib/exchanges/queries";
import { visitor } from "#lib/kernel/actor";
import type { Delivered } from "./delivered-orders.ts";
import { done } from "./done.ts";

/** A customer wants another article instead, kept for them while theirs is on its way. */
export async function askedExchange({ orderId, number, token, lineId }: Delivered, sku: string, now: Date) {
  const back = { number, token, lines: [{ lineId, quantity: 1 }], reason: "changed_mind" };
  const { cart, lines } = done(await chooseArticle(visitor, { ...back, sku }, { now }));
  const offer = done(await exchangeOffer({ orderId, lines, cart }, now));
  done(await askExchange(visitor, { ...back, cart, agreedTotalMinor: offer.cart.total }, { now }));
}
