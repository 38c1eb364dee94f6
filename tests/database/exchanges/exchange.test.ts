import { beforeAll, describe, expect, test } from "vitest";
import { dropExchange, endExchange, settleExchange } from "#lib/exchanges/commands";
import { system, visitor } from "#lib/kernel/actor";
import { cancelOrder } from "#lib/orders/commands";
import { database } from "#lib/platform/database";
import { refuseReturn, settleReturn } from "#lib/returns/commands-settle";
import { returnByNumber } from "#lib/returns/queries";
import { refundsAtProvider } from "#tests/support/a-provider";
import { aShop } from "#tests/support/a-shop";
import { byLink } from "#tests/support/an-asked-payment";
import { brokenInvariants } from "#tests/support/invariants";
import { aColleague } from "#tests/support/staff-actors";
import { aSwap, follow, hours } from "./a-swap.ts";

type Swap = Awaited<ReturnType<typeof aSwap>>;

beforeAll(aShop);

const backAtProvider = async ({ orderId }: Swap) => {
  const { intentId } = await database.order.findUniqueOrThrow({ where: { id: orderId } });
  return (await refundsAtProvider())
    .filter(({ payment_intent }) => payment_intent === intentId)
    .reduce((sum, { amount }) => sum + amount, 0);
};
const heldOf = async (sku: string) => {
  const { id } = await database.variant.findUniqueOrThrow({ where: { sku } });
  return (await database.stockLevel.findFirstOrThrow({ where: { variantId: id, locationCode: "WEB" } })).held;
};
const numberOf = (asked: Awaited<ReturnType<Swap["ask"]>>): string => {
  if (!asked.ok) throw new Error(asked.refusal.code);
  return asked.value.returnNumber;
};
const documentsOf = (orderId: string) =>
  database.invoice.findMany({
    where: { orderId },
    orderBy: { issuedAt: "asc" },
    select: { kind: true, grossMinor: true },
  });

describe("an exchange", () => {
  test("for another version at the same price moves no money: an order for an order", async () => {
    const swap = await aSwap("EVEN");
    await follow();
    const number = numberOf(await swap.ask(4900));
    expect(await heldOf(swap.sister)).toBe(1);
    expect(await settleExchange(swap.jeanne, { number }, { now: hours(4) })).toMatchObject({
      refusal: { code: "return_moved_on" },
    });
    await swap.bringBack(number);
    expect(await settleReturn(swap.jeanne, { number }, { now: hours(26) })).toMatchObject({
      refusal: { code: "for_exchange" },
    });
    const presses = await Promise.all([1, 2, 3].map(() => settleExchange(swap.jeanne, { number }, { now: hours(26) })));
    expect(presses.filter(({ ok }) => ok)).toHaveLength(1);
    await follow();

    const { newOrder, state, isEven } = await swap.exchange(number);
    expect({ state, isEven }).toEqual({ state: "placed", isEven: true });
    const placed = await database.order.findUniqueOrThrow({
      where: { number: newOrder?.number ?? "" },
      include: { tenders: true, parcels: true, lines: true },
    });
    expect(placed).toMatchObject({ totalMinor: 4900, capturedMinor: 4900, intentId: null, deliveryMinor: 0 });
    expect(placed.lines).toMatchObject([{ sku: swap.sister, quantity: 1 }]);
    expect(placed.tenders).toMatchObject([{ kind: "exchange", amountMinor: 4900 }]);
    expect(placed.parcels[0]?.promisedAt.getTime()).toBeGreaterThan(hours(26).getTime());
    expect(await swap.read()).toMatchObject({ refunded: 4900 });
    expect(await backAtProvider(swap)).toBe(0);
    expect(await heldOf(swap.sister)).toBe(0);
    expect(await documentsOf(swap.orderId)).toMatchObject([
      { kind: "invoice" },
      { kind: "credit_note", grossMinor: 4900 },
    ]);
    expect(await brokenInvariants()).toEqual({});
  });

  test("for something dearer waits for its difference, paid once by link", async () => {
    const swap = await aSwap("DEAR", { sisterMinor: 6000 });
    const number = numberOf(await swap.ask(6000));
    await swap.bringBack(number);
    expect(await settleExchange(swap.jeanne, { number }, { now: hours(26) })).toMatchObject({ ok: true });
    const { state } = await swap.exchange(number);
    expect(state).toBe("asked");
    const request = await database.paymentRequest.findFirstOrThrow({ where: { orderId: swap.orderId } });
    expect(request).toMatchObject({ amountMinor: 1100, purpose: "exchange" });
    const link = await byLink(swap.orderId, request.id, hours(27));
    expect(await link.pay()).toMatchObject({ ok: true });
    await follow();
    await follow();
    const done = await swap.exchange(number);
    const placed = await database.order.findUniqueOrThrow({ where: { number: done.newOrder?.number ?? "" } });
    expect(placed).toMatchObject({ totalMinor: 6000, capturedMinor: 6000 });
    expect(await swap.read()).toMatchObject({ captured: 9800 + 1100, refunded: 6000 });
    expect(await brokenInvariants()).toEqual({});

    await cancelOrder(swap.jeanne, { orderId: placed.id, reason: "Plus envie du tout" }, { now: hours(28) });
    await follow();
    expect(await swap.read()).toMatchObject({ refunded: 6000 });
    expect(await backAtProvider(swap)).toBe(4900);
    expect(await brokenInvariants()).toEqual({});
  });

  test("for something cheaper gives the rest back to the card, once", async () => {
    const swap = await aSwap("CHEAP", { sisterMinor: 3000 });
    const nadia = await aColleague("Nadia", "service_agent");
    const number = numberOf(await swap.ask(3000));
    await swap.bringBack(number);
    expect(await settleExchange(nadia, { number }, { now: hours(26) })).toMatchObject({
      value: { backMinor: 1900 },
    });
    await follow();
    expect(await swap.read()).toMatchObject({ refunded: 4900 });
    expect(await backAtProvider(swap)).toBe(1900);
    expect(await returnByNumber(number)).toMatchObject({ state: "settled", refundMinor: 1900 });
    expect(await brokenInvariants()).toEqual({});
  });

  test("is refused when its price has changed, or when more is wanted than comes back", async () => {
    const swap = await aSwap("CHANGED", { sisterMinor: 6000 });
    expect(await swap.ask(5000)).toMatchObject({ refusal: { code: "exchange_changed", is: 6000 } });
    expect(await swap.ask(6000, { quantity: 3 })).toMatchObject({ refusal: { code: "not_so_many_left" } });
  });

  test("frees what it kept when the goods are not taken, do not come, or their owner wants the money after all", async () => {
    const nadia = await aColleague("Nadia", "service_agent");
    const [empty, mind, late] = [await aSwap("EMPTY"), await aSwap("MIND"), await aSwap("LATE")];

    const notThere = numberOf(await empty.ask(4900));
    await empty.bringBack(notThere, 0);
    expect(await settleExchange(empty.jeanne, { number: notThere }, { now: hours(26) })).toMatchObject({
      refusal: { code: "exchange_incomplete" },
    });
    await refuseReturn(nadia, { number: notThere, reason: "Colis vide" }, { now: hours(27) });
    await follow();
    expect(await empty.exchange(notThere)).toMatchObject({ state: "dropped", dropped: "not_taken_back" });
    expect(await heldOf(empty.sister)).toBe(0);

    const changed = numberOf(await mind.ask(4900));
    expect(await dropExchange(visitor, { number: changed }, { now: hours(5) })).toMatchObject({ ok: false });
    expect(await dropExchange(visitor, { number: changed, token: mind.token }, { now: hours(5) })).toMatchObject({
      ok: true,
    });
    expect(await returnByNumber(changed)).toMatchObject({ wish: "refund", state: "announced" });
    await mind.bringBack(changed);
    expect(await settleReturn(nadia, { number: changed }, { now: hours(26) })).toMatchObject({
      value: { amountMinor: 4900 },
    });
    expect(await heldOf(mind.sister)).toBe(0);

    const never = numberOf(await late.ask(4900));
    const end = { which: { returnNumber: never }, why: "not_sent" };
    for (const at of [600, 601]) await endExchange(system("exchanges"), end, { now: hours(at) });
    expect(await late.exchange(never)).toMatchObject({ state: "dropped", dropped: "not_sent" });
    await follow();
    expect(await brokenInvariants()).toEqual({});
  });
});
