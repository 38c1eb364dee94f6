import { createCart } from "#lib/cart/commands";
import { system } from "#lib/kernel/actor";
import { orderById } from "#lib/orders/queries";
import { missDelivery, orderDelivery } from "./commands-deliver.ts";
import { cartFor } from "./delivery-cart.ts";
import { subscriptionById } from "./queries.ts";

const shop = system("subscriptions");

type Due = Readonly<{ id: string; day: string }>;

/** Orders a delivery whose day has come; one that cannot be is told to its customer instead. Twice is once. */
export async function deliver({ id: subscriptionId, day }: Due, now: Date): Promise<void> {
  const subscription = await subscriptionById(subscriptionId);
  const first = subscription && (await orderById(subscription.orderId));
  if (!first) throw new Error(`subscription ${subscriptionId} has no first order`);
  const cart = await createCart(shop, cartFor(first, subscription), { now });
  const which = { subscriptionId, day };
  const ordered = cart.ok ? await orderDelivery(shop, { ...which, cart: cart.value }, { now }) : cart;
  if (!ordered.ok && ordered.refusal.code !== "delivery_not_due") await missDelivery(shop, which, { now });
}
