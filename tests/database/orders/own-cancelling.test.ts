import { beforeAll, describe, expect, test } from "vitest";
import { type Actor, visitor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { cancelOwnOrder } from "#lib/orders/commands-own";
import { orderByNumber } from "#lib/orders/queries";
import { database } from "#lib/platform/database";
import { aShop, aVariant } from "#tests/support/a-shop";
import { anOrder, placedAt } from "#tests/support/an-order";

const minutesLater = (minutes: number) => ({ now: new Date(placedAt.getTime() + minutes * 60_000) });

async function bought(sku: string) {
  const variantId = await aVariant({ sku, stock: { WEB: 1 } });
  const { orderId, number } = await anOrder([{ variantId, sku, quantity: 1, unitGross: 4900 }]);
  const token = (await orderByNumber(number))?.token ?? "";
  return { variantId, orderId, number, token };
}

beforeAll(aShop);

describe("within half an hour", () => {
  test("a guest cancels by their link: the stock is free, the money goes back, once", async () => {
    const { number, token, variantId, orderId } = await bought("REGRET");
    expect(await cancelOwnOrder(visitor, { number, token }, minutesLater(29))).toMatchObject({
      ok: true,
      value: { refundedMinor: 4900 },
    });
    expect(await cancelOwnOrder(visitor, { number, token }, minutesLater(29))).toMatchObject({
      refusal: { code: "not_allowed_now" },
    });
    expect(await orderByNumber(number)).toMatchObject({ state: "cancelled", refunded: 4900 });
    expect(await database.refund.count({ where: { intentId: `pi_${orderId}` } })).toBe(1);
    const where = { variantId_locationCode: { variantId, locationCode: "WEB" } };
    expect(await database.stockLevel.findUnique({ where })).toMatchObject({ onHand: 1, reserved: 0 });
  });

  test("nobody else does: neither without the link, nor with another's, nor signed in as somebody else", async () => {
    const [mine, another] = [await bought("MIEN"), await bought("AUTRE")];
    const stranger: Actor = { kind: "customer", id: newId(), name: "Zoé", email: "zoe@courrier.example" };
    for (const [actor, token] of [
      [visitor, undefined],
      [visitor, another.token],
      [stranger, undefined],
    ] as const) {
      const asked = { number: mine.number, ...(token && { token }) };
      expect(await cancelOwnOrder(actor, asked, minutesLater(1))).toMatchObject({
        refusal: { code: "order_not_found" },
      });
    }
    expect(await orderByNumber(mine.number)).toMatchObject({ state: "placed" });
  });
});

test("after half an hour, or once somebody prepares it, the shop is to be asked", async () => {
  const late = await bought("TARD");
  const { number, token } = late;
  expect(await cancelOwnOrder(visitor, { number, token }, minutesLater(30))).toMatchObject({
    refusal: { code: "own_cancelling_over" },
  });
  await database.order.update({ where: { number }, data: { state: "preparing" } });
  expect(await cancelOwnOrder(visitor, { number, token }, minutesLater(5))).toMatchObject({
    refusal: { code: "not_allowed_now" },
  });
});
