import { beforeAll, describe, expect, test } from "vitest";
import { createCart } from "#lib/cart/commands";
import { mergeCarts, recoverCart } from "#lib/cart/commands-merge";
import { pricedCart } from "#lib/cart/queries";
import { type Actor, visitor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { database } from "#lib/platform/database";
import { aShop, aVariant } from "#tests/support/a-shop";

const now = new Date("2026-11-21T10:00:00Z");
const at = { now };
const minutesLater = (minutes: number) => ({ now: new Date(now.getTime() + minutes * 60_000) });
const aCustomer = (): Actor => ({ kind: "customer", id: newId(), name: "Camille", email: "camille@example.fr" });

async function open(actor: Actor, lines: object[], when = at) {
  const created = await createCart(actor, { lines }, when);
  if (!created.ok) throw new Error(created.refusal.code);
  return created.value;
}
const read = ({ cartId, token }: { cartId: string; token: string }) => pricedCart(cartId, token, now);

beforeAll(async () => {
  await aShop();
  await aVariant({ sku: "LAMP", price: 4900, stock: { WEB: 10, ANG: 2 } });
  await aVariant({ sku: "BOOK", price: 1500, vatBasisPoints: 550, stock: { WEB: 1000 } });
});

describe("signing in where there is a cart", () => {
  test("joins the carts of the customer's other browsers into this one, once", async () => {
    const camille = aCustomer();
    const old = await open(camille, [
      { sku: "BOOK", quantity: 3 },
      { sku: "LAMP", quantity: 1 },
    ]);
    const here = await open(visitor, [{ sku: "BOOK", quantity: 1 }]);
    expect(await mergeCarts(camille, here, at)).toMatchObject({ ok: true });
    expect((await read(here))?.lines).toMatchObject([
      { sku: "BOOK", quantity: 3 },
      { sku: "LAMP", quantity: 1 },
    ]);
    expect(await read(old)).toBeNull();
  });

  test("tells what the stock does not cover any more", async () => {
    const camille = aCustomer();
    const variantId = await aVariant({ sku: "VASE", price: 2000, stock: { WEB: 5 } });
    await open(camille, [{ sku: "VASE", quantity: 5 }]);
    const here = await open(visitor, [{ sku: "VASE", quantity: 1 }]);
    await database.stockLevel.updateMany({ where: { variantId }, data: { onHand: 2 } });
    await mergeCarts(camille, here, at);
    expect((await read(here))?.lines).toMatchObject([
      { sku: "VASE", quantity: 5, maxQuantity: 2, notices: [{ code: "short_of_stock", available: 2 }] },
    ]);
  });

  test("never takes another customer's cart", async () => {
    const theirs = await open(aCustomer(), []);
    expect(await mergeCarts(aCustomer(), theirs, at)).toMatchObject({ refusal: { code: "cart_not_found" } });
  });
});

describe("signing in where there is no cart", () => {
  test("brings back what she left elsewhere, under a key that only this browser has", async () => {
    const camille = aCustomer();
    const older = await open(camille, [{ sku: "BOOK", quantity: 2 }]);
    const latest = await open(camille, [{ sku: "LAMP", quantity: 1 }], minutesLater(5));
    await open(camille, [], minutesLater(10));

    const recovered = await recoverCart(camille, {}, minutesLater(20));
    if (!recovered.ok) throw new Error(recovered.refusal.code);
    expect(recovered.value.cartId).toBe(latest.cartId);
    expect((await read(recovered.value))?.lines).toMatchObject([
      { sku: "LAMP", quantity: 1 },
      { sku: "BOOK", quantity: 2 },
    ]);
    expect([await read(latest), await read(older)]).toEqual([null, null]);
  });

  test("brings nothing when she left nothing, and never somebody else's cart", async () => {
    await open(aCustomer(), [{ sku: "BOOK", quantity: 1 }]);
    await open(visitor, [{ sku: "BOOK", quantity: 1 }]);
    expect(await recoverCart(aCustomer(), {}, at)).toMatchObject({ refusal: { code: "cart_not_found" } });
  });

  test("leaves a cart alone that is being paid", async () => {
    const camille = aCustomer();
    const paying = await open(camille, [{ sku: "BOOK", quantity: 1 }]);
    await database.checkoutAttempt.create({
      data: { cartId: paying.cartId, amountMinor: 2090, snapshot: {}, createdAt: now, heldUntil: minutesLater(15).now },
    });
    expect(await recoverCart(camille, {}, at)).toMatchObject({ refusal: { code: "cart_not_found" } });
    expect(await read(paying)).toMatchObject({ itemCount: 1 });
  });
});
