import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Actor, system } from "#lib/kernel/actor";
import { giveOrderTo, reckonOrder } from "#lib/loyalty/commands-earn";
import { loyaltyDiscrepancies } from "#lib/loyalty/queries-proof";
import { refundLines } from "#lib/orders/commands-refund";
import { database } from "#lib/platform/database";
import { captures } from "#lib/processes/captures";
import { loyalty } from "#lib/processes/loyalty";
import { payments } from "#lib/processes/payments";
import { aClub, aMember, cagnotte, endow, joinedAt, standing } from "#tests/support/a-member";
import { aShop } from "#tests/support/a-shop";
import { aSplitOrder, anHourLater as now } from "#tests/support/a-split-order";
import { work } from "#tests/support/a-worker";
import { brokenInvariants } from "#tests/support/invariants";
import { aColleague } from "#tests/support/staff-actors";

const settle = () => work([...captures, ...payments, ...loyalty]);
const shop = system("test");

/** A member's lamp of 49 € that is sent for 5.90 €, and vase of 30 € that is fetched: 1.47 € and 0.90 € at 3 %. */
async function bought(name: string, options: { giftCardMinor?: number } = {}) {
  const member = await aMember(name);
  const order = await aSplitOrder(name, { ...options, keptBy: member });
  await settle();
  const lineOf = (what: string) =>
    database.orderLine.findFirstOrThrow({ where: { orderId: order.orderId, sku: `${name}-${what}` } });
  const back = async (what: "LAMP" | "VASE") => {
    const { id: lineId } = await lineOf(what);
    const asked = { orderId: order.orderId, lines: [{ lineId, quantity: 1 }], reason: "Abîmé" };
    expect(await refundLines(shop, asked, { now })).toMatchObject({ ok: true });
    await settle();
  };
  return { ...order, member, back, balance: () => cagnotte(member.id) };
}

/** A colleague reads a member's card beside an order. */
const shownBy = async (by: Actor, orderId: string, accountId: string, at = now) =>
  giveOrderTo(by, { orderId, number: (await standing(accountId)).number }, { now: at });

beforeAll(async () => {
  await aShop();
  await aClub();
});
afterEach(async () => {
  expect(await loyaltyDiscrepancies()).toEqual([]);
  expect(await brokenInvariants()).toEqual({});
});

describe("a member's order", () => {
  test("earns nothing while it waits, and each parcel's share once it has left, however often it is asked", async () => {
    const { send, hand, balance, orderId, member } = await bought("LEAVES");
    expect(await balance()).toBe(0);
    await send();
    await settle();
    expect(await balance()).toBe(147);
    await hand();
    await settle();
    await reckonOrder(shop, { orderId }, { now });
    await reckonOrder(shop, { orderId }, { now });
    expect(await balance()).toBe(237);
    expect(await standing(member.id)).toMatchObject({ points: 79, owedMinor: 0, tier: "complice" });
    const credit = await database.credit.findFirst({ where: { accountId: member.id } });
    expect(credit).toMatchObject({ kind: "club" });
    expect(credit?.expiresAt?.toISOString()).toMatch(/^2027-11-21T/);
  });

  test("earns on what a gift card did not pay", async () => {
    const { send, hand, balance } = await bought("CARD", { giftCardMinor: 4_490 });
    await send();
    await hand();
    await settle();
    // 40.00 € of 84.90 € in money, of which 37.21 € for the goods.
    expect(await balance()).toBe(111);
  });

  test("takes back what it earned with what it gives back, to the cent", async () => {
    const { send, hand, back, balance, member } = await bought("BACK");
    await send();
    await hand();
    await settle();
    await back("VASE");
    expect(await balance()).toBe(147);
    await back("LAMP");
    expect(await balance()).toBe(0);
    expect(await standing(member.id)).toMatchObject({ points: 0, owedMinor: 0 });
  });

  test("that was spent already leaves a debt: no refund is kept back for it, and what is earned next pays it", async () => {
    const { send, hand, back, balance, member, read } = await bought("SPENT");
    await send();
    await hand();
    await settle();
    const { id: creditId } = await database.credit.findFirstOrThrow({ where: { accountId: member.id } });
    await database.credit.update({ where: { id: creditId }, data: { heldMinor: 237 } });
    await back("VASE");
    expect(await read()).toMatchObject({ refunded: 3_000 });
    expect(await balance()).toBe(237);
    expect(await standing(member.id)).toMatchObject({ owedMinor: 90 });
    await database.credit.update({ where: { id: creditId }, data: { heldMinor: 0 } });
    await endow(member.id, 100, now);
    expect(await balance()).toBe(247);
    expect(await standing(member.id)).toMatchObject({ owedMinor: 0 });
  });

  test("that nobody earned by is counted, once, for the card shown at the counter", async () => {
    const awa = await aColleague("Awa", "store_staff");
    const order = await aSplitOrder("SHOWN");
    await order.hand();
    await settle();
    const [member, other] = [await aMember("Camille"), await aMember("Line")];
    const give = async (who: string) => shownBy(awa, order.orderId, who);
    expect(await giveOrderTo(awa, { orderId: order.orderId, number: "2900000000000" }, { now })).toMatchObject({
      refusal: { code: "member_not_found" },
    });
    expect(await give(member.id)).toMatchObject({ value: { changed: 90 } });
    expect(await give(other.id)).toMatchObject({ refusal: { code: "earned_already" } });
    await order.send();
    await settle();
    expect(await cagnotte(member.id)).toBe(237);
  });

  test("is nobody's who shows a card elsewhere, later, or beside another's account; nor is one that was only posted", async () => {
    const awa = { ...(await aColleague("Awa", "store_staff")), storeCodes: ["ANG"] };
    const order = await aSplitOrder("NARROW");
    const [member, buyer] = [await aMember("Camille"), await aMember("Line")];
    const refused = { refusal: { code: "order_not_found" } };
    await order.send();
    await order.hand();
    await settle();
    expect(await shownBy({ ...awa, storeCodes: ["LYO"] }, order.orderId, member.id)).toMatchObject(refused);
    const inDecember = new Date("2026-12-20T10:00:00Z");
    expect(await shownBy(awa, order.orderId, member.id, inDecember)).toMatchObject(refused);
    const ofAnother = { where: { id: order.orderId }, data: { accountId: buyer.id } };
    await database.order.update(ofAnother);
    expect(await shownBy(awa, order.orderId, member.id)).toMatchObject(refused);
    await database.order.update({ ...ofAnother, data: { accountId: null } });
    const fetched = { where: { id: order.parcels.collected } };
    await database.parcel.update({ ...fetched, data: { method: "delivery" } });
    expect(await shownBy(awa, order.orderId, member.id)).toMatchObject(refused);
    await database.parcel.update({ ...fetched, data: { method: "pickup" } });
    expect(await shownBy(awa, order.orderId, member.id)).toMatchObject({ ok: true });
  });

  test("placed before joining, or by nobody of the club, earns nothing", async () => {
    const order = await aSplitOrder("NOBODY");
    await order.send();
    await settle();
    expect(await database.loyaltyPurchase.count({ where: { orderId: order.orderId } })).toBe(0);
    const late = await aMember("Tard", new Date("2026-11-21T12:00:00Z"));
    await database.order.update({ where: { id: order.orderId }, data: { accountId: late.id } });
    await reckonOrder(shop, { orderId: order.orderId }, { now });
    expect(await cagnotte(late.id)).toBe(0);
    expect(joinedAt.getTime()).toBeLessThan(now.getTime());
  });
});
