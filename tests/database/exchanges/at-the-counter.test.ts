import { beforeAll, describe, expect, test } from "vitest";
import { chooseArticle } from "#lib/exchanges/choose";
import { settleExchange } from "#lib/exchanges/commands";
import { askExchange } from "#lib/exchanges/commands-ask";
import { exchangeOffer } from "#lib/exchanges/queries";
import type { RoleCode } from "#lib/identity/roles";
import { visitor } from "#lib/kernel/actor";
import { cancelOrder } from "#lib/orders/commands";
import { database } from "#lib/platform/database";
import { inspectReturn } from "#lib/returns/commands-inspect";
import { receiveReturn } from "#lib/returns/commands-receive";
import { settleReturn } from "#lib/returns/commands-settle";
import { giveBackHere } from "#lib/returns/commands-till";
import { withdraw } from "#lib/returns/commands-withdraw";
import { findReturn } from "#lib/returns/find-return";
import { returnByNumber, withdrawalById } from "#lib/returns/queries";
import { aShop } from "#tests/support/a-shop";
import { brokenInvariants } from "#tests/support/invariants";
import { aColleague } from "#tests/support/staff-actors";
import { aSwap, follow, hours } from "./a-swap.ts";

type Staff = Awaited<ReturnType<typeof aColleague>>;
type Swap = Awaited<ReturnType<typeof aSwap>>;

const of = async (store: string, role: RoleCode = "store_staff"): Promise<Staff> => ({
  ...(await aColleague(`${role} ${store}`, role)),
  storeCodes: [store],
});

/** It is received and counted by this colleague, at their store. */
async function takenIn(by: Staff, number: string) {
  await receiveReturn(by, { number, location: by.storeCodes[0] }, { now: hours(4) });
  const view = await returnByNumber(number);
  const lines = view?.lines.map(({ id, quantity }) => ({ lineId: id, restocked: quantity, damaged: 0 }));
  expect(await inspectReturn(by, { number, lines }, { now: hours(5) })).toMatchObject({ ok: true });
}

/** Camille changes their mind about some lamps, at the counter where this colleague stands. */
async function broughtTo(by: Staff, { number: order, token, lineId }: Swap, quantity: number) {
  const said = { number: order, token, name: "Camille Rousseau", email: "camille@courrier.example" };
  const stated = await withdraw(by, { ...said, lines: [{ lineId, quantity }] }, { now: hours(3) });
  if (!stated.ok) throw new Error(stated.refusal.code);
  const number = (await withdrawalById(stated.value.withdrawalId))?.returnNumber ?? "";
  await takenIn(by, number);
  return number;
}

beforeAll(aShop);

describe("at the counter of a store", () => {
  test("a dearer article is taken there at once: the difference is paid at its till, and no other store does it", async () => {
    const swap = await aSwap("TILL", { sisterMinor: 6000 });
    const [chloe, elsewhere] = [await of("ANG"), await of("NTE", "store_manager")];
    const { id: variantId } = await database.variant.findUniqueOrThrow({ where: { sku: swap.sister } });
    const at = new Date("2026-01-01T00:00:00Z");
    const here = { variantId, locationCode: "ANG" };
    await database.stockLevel.create({ data: { ...here, onHand: 2, countedAt: at, updatedAt: at } });
    await database.stockMovement.create({
      data: { ...here, onHandDelta: 2, reason: "opening", actorName: "seed", at },
    });

    expect(await findReturn(chloe, { query: swap.number.toLowerCase() })).toMatchObject({
      value: { kind: "order", number: swap.number },
    });
    const lines = [{ lineId: swap.lineId, quantity: 1 }];
    const back = { number: swap.number, token: swap.token, lines, reason: "changed_mind" } as const;
    const chosen = await chooseArticle(chloe, { ...back, sku: swap.sister, store: "ANG" }, { now: hours(3) });
    if (!chosen.ok) throw new Error(chosen.refusal.code);
    const { cart } = chosen.value;
    const offer = await exchangeOffer({ orderId: swap.orderId, lines, cart }, hours(3));
    expect(offer).toMatchObject({
      value: { backMinor: 4900, cart: { total: 6000, shipments: [{ fulfilment: { store: "ANG" } }] } },
    });
    const asked = await askExchange(chloe, { ...back, cart, agreedTotalMinor: 6000 }, { now: hours(3) });
    if (!asked.ok) throw new Error(asked.refusal.code);
    const { returnNumber: number } = asked.value;
    await takenIn(chloe, number);

    const till = { by: "cash", reference: "T-0042" };
    for (const nobody of [elsewhere, visitor])
      expect(await settleExchange(nobody, { number, till }, { now: hours(6) })).toMatchObject({ ok: false });
    expect(await settleExchange(elsewhere, { number, till }, { now: hours(6) })).toMatchObject({
      refusal: { code: "other_store", location: "ANG" },
    });
    const both = await Promise.all([1, 2].map(() => settleExchange(chloe, { number, till }, { now: hours(6) })));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    await follow();

    const { newOrder } = await swap.exchange(number);
    const placed = await database.order.findUniqueOrThrow({
      where: { number: newOrder?.number ?? "" },
      include: { parcels: true },
    });
    expect(placed).toMatchObject({ totalMinor: 6000, capturedMinor: 6000, parcels: [{ locationCode: "ANG" }] });
    expect(await swap.read()).toMatchObject({ captured: 9800 + 1100, refunded: 6000 });
    expect(await database.paymentEntry.findMany({ where: { orderId: swap.orderId, means: "cash" } })).toMatchObject([
      { amountMinor: 1100 },
    ]);
    expect(await brokenInvariants()).toEqual({});

    const jeanne = await aColleague("Jeanne", "owner");
    const cancelled = { orderId: placed.id, reason: "Plus envie du tout" };
    expect(await cancelOrder(jeanne, cancelled, { now: hours(7) })).toMatchObject({ ok: true });
    const rest = await broughtTo(chloe, swap, 1);
    await settleReturn(chloe, { number: rest }, { now: hours(8) });
    const backAtTill = (by = chloe) => giveBackHere(by, { number: rest, reference: "T-0043" }, { now: hours(8) });
    expect(await backAtTill(elsewhere)).toMatchObject({ refusal: { code: "other_store" } });
    expect(await backAtTill()).toMatchObject({ value: { amountMinor: 1100 } });
    expect(await backAtTill()).toMatchObject({ refusal: { code: "nothing_to_return" } });
    await follow();
    expect(await brokenInvariants()).toEqual({});
  });

  test("what came back is paid back by the store that took it in, and by no other", async () => {
    const swap = await aSwap("BACK");
    const [chloe, elsewhere] = [await of("ANG"), await of("NTE")];
    const first = await broughtTo(chloe, swap, 1);
    expect(await settleReturn(elsewhere, { number: first }, { now: hours(6) })).toMatchObject({
      refusal: { code: "other_store", location: "ANG" },
    });
    expect(await settleReturn(chloe, { number: first }, { now: hours(6) })).toMatchObject({
      value: { amountMinor: 4900 },
    });
    await follow();
    expect(await swap.read()).toMatchObject({ refunded: 4900 });
    expect(await brokenInvariants()).toEqual({});
  });
});
