import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createCart } from "#lib/cart/commands";
import { enterCode } from "#lib/cart/enter-code";
import { pricedCart } from "#lib/cart/queries";
import { visitor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { database } from "#lib/platform/database";
import { addCode } from "#lib/promotions/commands-codes";
import { editPromotion } from "#lib/promotions/commands-draft";
import { publishPromotion } from "#lib/promotions/commands-publish";
import { retirePromotion } from "#lib/promotions/commands-state";
import { aPromotion, camille, nadia, tenPercent } from "#tests/support/a-promotion";
import { aShop, aVariant } from "#tests/support/a-shop";

const now = new Date("2026-11-23T10:00:00Z");
const second = (seconds: number) => new Date(now.getTime() + seconds * 1_000);

beforeAll(async () => {
  await aShop();
  await aVariant({ sku: "LAMP", price: 4900, stock: { WEB: 100 } });
});
beforeEach(() => database.$executeRaw`TRUNCATE promotion, coupon_batch, rate_limit CASCADE`);

async function aLampInTheCart(code?: string) {
  const created = await createCart(visitor, { lines: [{ sku: "LAMP", quantity: 1 }] }, { now });
  if (!created.ok) throw new Error(created.refusal.code);
  const { cartId, token } = created.value;
  if (code) await enterCode(visitor, { cartId, token, code, address: newId() }, { now });
  return async (seconds: number) => {
    const cart = await pricedCart(cartId, token, second(seconds));
    if (!cart) throw new Error("no such cart");
    return cart;
  };
}

describe("a promotion that is stopped while it lies in a cart", () => {
  test("leaves the cart at its full price, with its code said to be over", async () => {
    const id = await aPromotion({ code: "DIX" });
    const cart = await aLampInTheCart("dix");
    expect(await cart(0)).toMatchObject({ goods: 4410, codes: [{ code: "DIX", applied: true }] });
    await retirePromotion(nadia, { id }, { now: second(1) });
    expect(await cart(1)).toMatchObject({ goods: 4900, discount: 0, codes: [{ code: "DIX", applied: false }] });
    expect((await cart(1)).codes[0]?.says.fr).toContain("terminée");
  });
});

describe("what expired one second ago", () => {
  test("is given no more: a promotion", async () => {
    await aPromotion({ endsAt: second(10) });
    const cart = await aLampInTheCart();
    expect([(await cart(9)).goods, (await cart(10)).goods, (await cart(11)).goods]).toEqual([4410, 4900, 4900]);
  });

  test("is given no more: a code of a promotion that goes on", async () => {
    const promotionId = await aPromotion({ needsCode: true });
    await addCode(nadia, { promotionId, code: "VITE", expiresAt: second(10) }, { now });
    const cart = await aLampInTheCart("vite");
    expect([(await cart(9)).goods, (await cart(10)).goods, (await cart(11)).goods]).toEqual([4410, 4900, 4900]);
    expect((await cart(11)).codes).toMatchObject([{ code: "VITE", applied: false }]);
  });
});

describe("periods that overlap", () => {
  test("are never two of one promotion: what is published again ends what was", async () => {
    const id = await aPromotion({ startsAt: second(60), endsAt: second(600) });
    const earlier = { ...tenPercent({ startsAt: second(30), endsAt: second(300) }), id, version: 1 };
    await editPromotion(nadia, earlier, { now });
    await publishPromotion(camille, { id, version: 2 }, { now });
    const periods = await database.promotionPeriod.findMany({
      where: { promotionId: id },
      orderBy: { version: "asc" },
    });
    expect(periods.map(({ from, until }) => [from, until])).toEqual([
      [second(60), second(60)],
      [second(30), second(300)],
    ]);
  });

  test("of two promotions that do not add up give the better one, once", async () => {
    await aPromotion();
    await aPromotion({ nameFr: "Vingt", benefit: { kind: "percentOff", settings: { basisPoints: 2_000 } } });
    expect(await (await aLampInTheCart())(0)).toMatchObject({ goods: 3920, discounts: [{ name: { fr: "Vingt" } }] });
  });
});
