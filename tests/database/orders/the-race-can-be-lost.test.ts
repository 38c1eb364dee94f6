import { beforeAll, expect, test } from "vitest";
import { cancelParcelOf } from "#lib/orders/cancelling";
import { database, inTransaction } from "#lib/platform/database";
import { aShop } from "#tests/support/a-shop";
import { aSlowScene } from "#tests/support/a-slow-scene";
import { anHourLater, aSplitOrder, settleMoney } from "#tests/support/a-split-order";
import { brokenInvariants } from "#tests/support/invariants";

beforeAll(async () => {
  await aShop();
  // The second wall would catch it: here the lock is to do so alone.
  await database.$executeRaw`ALTER TABLE orders DROP CONSTRAINT orders_authorised`;
});

type Order = Awaited<ReturnType<typeof aSplitOrder>>;

/** Somebody cancels a parcel's part of an order; once they have read it, and before they write, `meanwhile` happens. */
function cancelling({ orderId, parcels }: Order, lock: string, meanwhile: () => Promise<unknown>) {
  const which = { orderId, parcelId: parcels.sent, reason: "Plus envie", uncollected: false };
  return inTransaction((tx) => cancelParcelOf(which, aSlowScene(tx, { now: anHourLater, lock, meanwhile })));
}

/** A parcel is sent in the middle of its cancellation; answers whether each happened. */
async function atOnce(name: string, lock: string) {
  const order = await aSplitOrder(name);
  let sent: Promise<boolean> | undefined;
  const send = () => {
    sent ??= order.send().then(
      ({ ok }) => ok,
      () => false,
    );
    return sent;
  };
  const cancelled = await cancelling(order, lock, send);
  return { sent: await send(), cancelled: cancelled.ok };
}

test("of twenty who send and cancel one parcel at once, exactly one can", async () => {
  const order = await aSplitOrder("CROWD");
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, i) => (i % 2 ? order.send() : order.cancel(order.parcels.sent))),
  );
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  await settleMoney();
  expect(await brokenInvariants()).toEqual({});
});

test("who sends a parcel in the middle of its cancellation waits, and cannot", async () =>
  expect(await atOnce("LOCKED", "FOR UPDATE")).toEqual({ sent: false, cancelled: true }));

test("with the order's lock taken out it is sent, paid for and cancelled: this test can fail", async () =>
  expect(await atOnce("UNLOCKED", "")).toEqual({ sent: true, cancelled: true }));
