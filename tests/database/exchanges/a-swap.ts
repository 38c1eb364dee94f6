import { createCart } from "#lib/cart/commands";
import { askExchange } from "#lib/exchanges/commands-ask";
import { exchangeOf } from "#lib/exchanges/queries";
import { visitor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { markSent } from "#lib/orders/commands";
import { orderToken } from "#lib/orders/order-token";
import { orderById } from "#lib/orders/queries";
import { database } from "#lib/platform/database";
import { captures } from "#lib/processes/captures";
import { exchanges } from "#lib/processes/exchanges";
import { invoices } from "#lib/processes/invoices";
import { paymentRequests } from "#lib/processes/payment-requests";
import { payments } from "#lib/processes/payments";
import { inspectReturn } from "#lib/returns/commands-inspect";
import { receiveReturn } from "#lib/returns/commands-receive";
import { returnByNumber } from "#lib/returns/queries";
import { aFullCart, morning, press } from "#tests/support/a-buyer";
import { visa } from "#tests/support/a-payment";
import { aVariant } from "#tests/support/a-shop";
import { work } from "#tests/support/a-worker";
import { aColleague, type Colleague } from "#tests/support/staff-actors";

export const hours = (count: number) => new Date(morning.getTime() + count * 3_600_000);

/** Everything that follows is done: the bank, the books, the exchange. */
export const follow = () => work([...captures, ...payments, ...paymentRequests, ...exchanges, ...invoices]);

/** Another variant of the same product at its own price. */
async function aSister(variantId: string, price: number): Promise<string> {
  const { productId, sku: first } = await database.variant.findUniqueOrThrow({ where: { id: variantId } });
  const sku = `${first}-2`;
  const id = newId();
  await database.variant.create({ data: { id, productId, sku, weightGrams: 1200 } });
  const at = new Date("2026-01-01T00:00:00Z");
  await database.price.create({ data: { variantId: id, grossMinor: price, since: at } });
  const level = { variantId: id, locationCode: "WEB" };
  await database.stockLevel.create({ data: { ...level, onHand: 5, countedAt: at, updatedAt: at } });
  await database.stockMovement.create({
    data: { ...level, onHandDelta: 5, reason: "opening", actorName: "seed", at },
  });
  return sku;
}

/** Two lamps, at 49 € unless told, were bought by card and sent; their sister costs what is told. */
export async function aSwap(name: string, { lampMinor = 4900, sisterMinor = 4900 } = {}) {
  const lamp = await aVariant({ sku: `${name}-LAMP`, price: lampMinor, stock: { WEB: 5, ANG: 0 } });
  const sister = await aSister(lamp, sisterMinor);
  const answer = await press(await aFullCart([{ sku: `${name}-LAMP`, quantity: 2 }]), { card: visa });
  if (!answer.ok || answer.value.state !== "paid") throw new Error(JSON.stringify(answer));
  const orderId = answer.value.order.id;
  const [parcel] = await database.parcel.findMany({ where: { orderId }, include: { lines: true } });
  const jeanne = await aColleague(`Jeanne ${name}`, "owner");
  await markSent(jeanne, { orderId, parcelId: parcel?.id, carrier: "La Poste" }, { now: hours(1) });
  await database.parcel.updateMany({ where: { orderId }, data: { deliveredAt: hours(2) } });
  const { number, placedAt } = await database.order.findUniqueOrThrow({ where: { id: orderId } });
  const token = orderToken(number, placedAt);
  const lineId = parcel?.lines[0]?.id ?? "";
  return {
    ...{ orderId, number, token, lamp, sister, lineId, jeanne },
    async ask(agreedTotalMinor: number, { quantity = 1, sku = sister } = {}) {
      const cart = await aCart(sku, quantity);
      const lines = [{ lineId, quantity }];
      const asked = { number, token, lines, reason: "changed_mind", cart, agreedTotalMinor };
      return askExchange(visitor, asked, { now: hours(3) });
    },
    read: () => orderById(orderId),
    exchange: async (returnNumber: string) => {
      const view = await exchangeOf((await returnByNumber(returnNumber))?.id ?? "");
      if (!view) throw new Error("no exchange");
      return view;
    },
    /** What was announced comes back, and so many of it are found. */
    async bringBack(returnNumber: string, restocked = 1, by: Colleague = jeanne) {
      await receiveReturn(by, { number: returnNumber, location: by.storeCodes[0] ?? "WEB" }, { now: hours(24) });
      const view = await returnByNumber(returnNumber);
      const lines = view?.lines.map(({ id }) => ({ lineId: id, restocked, damaged: 0 }));
      return inspectReturn(by, { number: returnNumber, lines }, { now: hours(25) });
    },
  };
}

async function aCart(sku: string, quantity: number) {
  const created = await createCart(
    visitor,
    {
      lines: [{ sku, quantity }],
      contact: { email: "camille@courrier.example", name: "Camille Rousseau" },
      address: { line1: "18 rue Saint-Aubin", postcode: "49100", city: "Angers", country: "FR" },
    },
    { now: hours(3) },
  );
  if (!created.ok) throw new Error(created.refusal.code);
  return created.value;
}
