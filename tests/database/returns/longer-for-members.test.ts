import { beforeAll, expect, test } from "vitest";
import { visitor } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { returnableOrder } from "#lib/returns/queries-returnable";
import { aClub, aMember } from "#tests/support/a-member";
import { aShop } from "#tests/support/a-shop";
import { aDeliveredOrder } from "./a-delivered-order.ts";

beforeAll(async () => {
  await aShop();
  await aClub();
});

/** An order that was received on 24 November, bought by a member of this tier, or by a guest. */
async function boughtAs(tier: string | null) {
  const order = await aDeliveredOrder();
  if (tier) {
    const { id: accountId } = await aMember(tier);
    await database.loyaltyPurchase.create({
      data: {
        ...{ accountId, source: "order", key: `order:${order.orderId}`, orderId: order.orderId },
        ...{ rulesNumber: 1, tier, countedAt: new Date("2026-11-21T10:00:00Z") },
      },
    });
  }
  const asked = { number: order.number, token: order.token };
  return { ...order, on: (day: string) => returnableOrder(visitor, asked, new Date(`${day}T10:00:00Z`)) };
}

test("whoever is in a tier that gives more days sends things back so much longer, and not a day more", async () => {
  const [guest, first, faithful] = [await boughtAs(null), await boughtAs("complice"), await boughtAs("fidele")];
  for (const order of [guest, first])
    expect(await order.on("2026-12-09")).toMatchObject({ days: 14, lastDay: "2026-12-08", open: false });
  expect(await faithful.on("2026-12-09")).toMatchObject({ days: 30, lastDay: "2026-12-24", open: true });
  expect(await faithful.on("2026-12-24")).toMatchObject({ open: true });
  expect(await faithful.on("2026-12-25")).toMatchObject({ open: false });
});

test("it is the tier of the day they bought that counts, by the rules of that day", async () => {
  const faithful = await boughtAs("fidele");
  await database.member.updateMany({ data: { tier: "complice", tierUntil: null } });
  expect(await faithful.on("2026-12-09")).toMatchObject({ open: true });
});
