import { payWithGiftCard } from "#lib/cart/commands-credit";
import { type Actor, visitor } from "#lib/kernel/actor";
import { markCollected, markSent } from "#lib/orders/commands";
import { cancelParcel } from "#lib/orders/commands-cancel-parcel";
import { orderById } from "#lib/orders/queries";
import { database } from "#lib/platform/database";
import { captures } from "#lib/processes/captures";
import { payments } from "#lib/processes/payments";
import { aFullCart, morning, press } from "./a-buyer.ts";
import { aGiftCard } from "./a-gift-card.ts";
import { visa } from "./a-payment.ts";
import { intentsAtProvider, refundsAtProvider } from "./a-provider.ts";
import { aVariant } from "./a-shop.ts";
import { work } from "./a-worker.ts";
import { aColleague } from "./staff-actors.ts";

export const anHourLater = new Date(morning.getTime() + 3_600_000);

/** `keptBy`: the customer who buys, and lets their card be kept; a visitor without. */
type Way = Readonly<{ giftCardMinor?: number; keptBy?: Actor }>;

/** A lamp of 49 € that is sent for 5.90 € and a vase of 30 € that is collected in Angers, bought together by card. */
export async function aSplitOrder(name: string, { giftCardMinor = 0, keptBy }: Way = {}) {
  await aVariant({ sku: `${name}-LAMP`, price: 4900, stock: { WEB: 3 } });
  await aVariant({ sku: `${name}-VASE`, price: 3000, stock: { ANG: 3 } });
  const actor = keptBy ?? visitor;
  const goods = [
    { sku: `${name}-LAMP`, quantity: 1 },
    { sku: `${name}-VASE`, quantity: 1, fulfilment: { method: "pickup", store: "ANG" } },
  ];
  const cart = await aFullCart(goods, actor);
  if (giftCardMinor > 0) {
    const { code } = await aGiftCard(giftCardMinor);
    await payWithGiftCard(visitor, { ...cart, code, address: cart.cartId }, { now: morning });
  }
  const answer = await press(cart, { card: visa, actor, keepCard: keptBy !== undefined });
  if (!answer.ok || answer.value.state !== "paid") throw new Error(JSON.stringify(answer));
  const orderId = answer.value.order.id;
  const parcels = await database.parcel.findMany({ where: { orderId } });
  const [sent = "", collected = ""] = (["delivery", "pickup"] as const).map(
    (method) => parcels.find((parcel) => parcel.method === method)?.id,
  );
  const { intentId } = await database.order.findUniqueOrThrow({ where: { id: orderId } });
  const awa = await aColleague("Awa Diop", "administrator");
  return {
    cartId: cart.cartId,
    orderId,
    intentId: intentId ?? "",
    parcels: { sent, collected },
    send: (now = anHourLater) => markSent(awa, { orderId, parcelId: sent, carrier: "La Poste" }, { now }),
    hand: (now = anHourLater) => markCollected(awa, { orderId, parcelId: collected }, { now }),
    cancel: (parcelId: string) => cancelParcel(awa, { orderId, parcelId, reason: "Plus envie" }, { now: anHourLater }),
    read: () => orderById(orderId),
    captures: () => database.capture.findMany({ where: { orderId }, orderBy: { createdAt: "asc" } }),
    async atProvider() {
      const intent = (await intentsAtProvider()).find(({ id }) => id === intentId);
      const back = (await refundsAtProvider()).filter(({ payment_intent }) => payment_intent === intentId);
      return { ...intent, back: back.reduce((sum, { amount }) => sum + amount, 0) };
    },
  };
}

/** The bank is asked for everything that waits. */
export const settleMoney = () => work([...captures, ...payments]);
