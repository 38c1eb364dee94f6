import "#tests/support/a-provider";

import { beforeAll, describe, expect, test } from "vitest";
import { createCart } from "#lib/cart/commands";
import { pricedCart } from "#lib/cart/queries";
import { keepBooks } from "#lib/invoices/commands";
import { system, visitor } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { returnableById } from "#lib/returns/queries-returnable";
import { morning as now } from "#tests/support/a-buyer";
import { bought, give, type Kind, kinds } from "#tests/support/a-kind";
import { aShop } from "#tests/support/a-shop";
import { brokenInvariants } from "#tests/support/invariants";

let camera: Kind;
beforeAll(async () => {
  await aShop();
  camera = await kinds.used("CAMERA");
});
const sent = new Date("2026-11-23T15:00:00Z");
const delivered = new Date("2026-11-24T10:00:00Z");

describe("a used camera, the only one", () => {
  test("says how worn it is, on the cart and on the invoice; and is gone once it is bought", async () => {
    const created = await createCart(visitor, { lines: [camera.line] }, { now });
    if (!created.ok) throw new Error(created.refusal.code);
    const cart = await pricedCart(created.value.cartId, created.value.token, now);
    expect(cart?.lines).toMatchObject([{ optionsText: "occasion, très bon état", maxQuantity: 1, exception: null }]);

    const order = await bought(camera);
    const again = await createCart(visitor, { lines: [camera.line] }, { now });
    expect(again).toMatchObject({ refusal: { code: "short_of_stock", available: 0 } });

    await give(order.id, sent);
    await keepBooks(system("test"), { orderIds: [order.id] }, { now: sent });
    const invoice = await database.invoice.findFirstOrThrow({ where: { orderId: order.id } });
    expect(JSON.stringify(invoice.content)).toContain("très bon état");
  });

  test("may be withdrawn from like a new one, and is guaranteed as long: two years (L217-3, L217-7)", async () => {
    const { orderId } = await database.orderLine.findFirstOrThrow({ where: { sku: "CAMERA" } });
    await database.parcel.updateMany({ where: { orderId }, data: { deliveredAt: delivered } });
    expect(await returnableById(orderId, delivered)).toMatchObject({
      open: true,
      lines: [{ exception: null, left: 1, guaranteeUntil: "2028-11-24" }],
    });
    expect(await brokenInvariants()).toEqual({});
  });
});
