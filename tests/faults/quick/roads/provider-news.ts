import { settleCart } from "#lib/checkout/settle";
import { newId } from "#lib/kernel/ids";
import { database } from "#lib/platform/database";
import { payments } from "#lib/processes/payments";
import { aFullCart, type Key, morning, press } from "#tests/support/a-buyer";
import { atTheBank, attemptsOf, one } from "#tests/support/a-payment";
import { intentsAtProvider, withoutTheShop } from "#tests/support/a-provider";
import { aSplitOrder } from "#tests/support/a-split-order";
import { work } from "#tests/support/a-worker";
import { deliver, listen } from "#tests/support/webhooks";
import { lastFact, quiet } from "../../quiet.ts";
import { lamp } from "../open-for-business.ts";
import type { Road } from "../road.ts";

type Told = Readonly<{ key: Key; intentId: string; letters: readonly string[]; since: bigint }>;

/** A shopper has proved who they are at the bank; the provider's letters about it are under way. */
async function proved(): Promise<Told> {
  const news = await listen();
  const key = await aFullCart(one(lamp));
  await press(key, { card: "pm_card_authenticationRequired" });
  const intentId = (await attemptsOf(key))[0]?.intentId ?? "";
  await atTheBank(intentId, true);
  return { key, intentId, letters: await news(), since: await lastFact() };
}

async function readOrder({ key: { cartId }, intentId }: Told): Promise<string> {
  const orders = await database.order.count({ where: { cartId } });
  return `${orders} order, bank ${(await intentsAtProvider()).find(({ id }) => id === intentId)?.status}`;
}

/** Each letter is read, and then what it asks for is done. */
async function hear({ letters, since }: Pick<Told, "letters" | "since">): Promise<void> {
  for (const letter of letters) await deliver(letter);
  await work(payments, since);
}

const ordered = { done: "1 order, bank requires_capture", undone: "1 order, bank requires_capture" };

export const newsRoads: readonly Road<Told>[] = [
  { name: "a shopper comes back from the bank", prepare: proved, go: byBrowser, read: readOrder, ...ordered },
  { name: "the provider tells of a payment", prepare: proved, go: hear, read: readOrder, ...ordered },
  {
    name: "a shopper comes back while the provider tells of it",
    prepare: proved,
    atOnce: true,
    go: (told) => Promise.all([byBrowser(told), hear(told)]),
    read: readOrder,
    ...ordered,
  },
];

function byBrowser({ key: { cartId, token } }: Told) {
  return settleCart(cartId, token, morning);
}

type Contested = Readonly<{ orderId: string; intentId: string; letters: readonly string[]; since: bigint }>;

/** An order is sent and paid; its card's owner contests it, and the bank agrees. */
async function contested(): Promise<Contested> {
  const before = await lastFact();
  const { orderId, intentId, send, hand } = await aSplitOrder(newId());
  await send();
  await hand();
  await quiet(before);
  const news = await listen();
  const { id } = await withoutTheShop(`standin/payment_intents/${intentId}/dispute`);
  await withoutTheShop(`standin/disputes/${id}/lose`);
  const letters = (await news()).filter((letter) => letter.includes(id));
  return { orderId, intentId, letters, since: await lastFact() };
}

export const disputeRoad: Road<Contested> = {
  name: "the provider tells of a dispute that is lost",
  prepare: contested,
  go: hear,
  async read({ orderId, intentId }) {
    const disputes = await database.paymentDispute.findMany({ where: { intentId } });
    const sentences = await database.orderEvent.count({ where: { orderId, kind: "disputed" } });
    const { refundedMinor } = await database.order.findUniqueOrThrow({ where: { id: orderId } });
    return `${disputes.map(({ status }) => status).join() || "none"}, ${sentences} sentence, given back ${refundedMinor}`;
  },
  done: "lost, 1 sentence, given back 0",
  undone: "none, 0 sentence, given back 0",
};
