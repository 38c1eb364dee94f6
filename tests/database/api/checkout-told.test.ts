import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { database } from "#lib/platform/database";
import { pausePromotion } from "#lib/promotions/commands-state";
import { morning } from "#tests/support/a-buyer";
import { aGiftCard } from "#tests/support/a-gift-card";
import { aPromotion, nadia } from "#tests/support/a-promotion";
import { intentsAtProvider } from "#tests/support/a-provider";
import { aShop, aVariant } from "#tests/support/a-shop";
import { postCode } from "../../../app/api/v1/endpoints/cart-codes.ts";
import { postLine } from "../../../app/api/v1/endpoints/cart-lines.ts";
import { getCart, openCart } from "../../../app/api/v1/endpoints/carts.ts";
import { postCheckout } from "../../../app/api/v1/endpoints/checkout.ts";
import { call } from "./a-client.ts";

beforeAll(async () => {
  await aShop();
  await aVariant({ sku: "LAMP", price: 4900, stock: { WEB: 200 } });
});
beforeEach(() => database.$executeRaw`TRUNCATE promotion, coupon_batch, rate_limit CASCADE`);

type Key = Readonly<{ params: { id: string }; token: string }>;
const amount = (minor: number) => ({ amount: minor, currency: "EUR" });

async function aCart(codes: readonly string[] = []): Promise<Key> {
  const body = {
    lines: [{ sku: "LAMP", quantity: 1 }],
    codes,
    contact: { email: "camille@courrier.example", name: "Camille Rousseau" },
    address: { line1: "18 rue Saint-Aubin", postcode: "49100", city: "Angers", country: "FR" },
    deliveryOption: "cheapest",
  };
  const { body: cart } = await call(openCart, { body });
  return { params: { id: String(cart.id) }, token: String(cart.token) };
}
const visa = { payment: { token: "pm_card_visa" } };
const checkout = (cart: Key, body: object = visa) => call(postCheckout, { ...cart, body });
const toldOf = ({ params: { id } }: Key) =>
  database.cart.findUniqueOrThrow({ where: { id }, select: { toldMinor: true, toldDueMinor: true } });

describe("a checkout that names no total", () => {
  test("is held to the one this cart told, when others have used up an offer without a code", async () => {
    await aPromotion({ maxUses: 1 });
    const [mine, theirs] = [await aCart(), await aCart()];
    expect((await checkout(theirs)).body).toMatchObject({ order: { total: amount(5000) } });

    const before = (await intentsAtProvider()).length;
    const changed = { status: 409, body: { code: "total_changed", was: amount(5000), is: amount(5490) } };
    expect(await checkout(mine)).toMatchObject(changed);
    expect(await checkout(mine)).toMatchObject(changed);
    expect((await intentsAtProvider()).length).toBe(before);

    expect((await call(getCart, mine)).body).toMatchObject({ total: amount(5490) });
    expect((await checkout(mine)).body).toMatchObject({ order: { total: amount(5490) } });
  });

  test("or a code, and goes on without it once the cart has told so", async () => {
    await aPromotion({ code: "SEUL", maxUses: 1 });
    const [mine, theirs] = [await aCart(["SEUL"]), await aCart(["SEUL"])];
    expect((await checkout(theirs)).status).toBe(201);
    expect((await checkout(mine)).body).toMatchObject({ code: "code_exhausted" });
    await call(getCart, mine);
    expect((await checkout(mine)).body).toMatchObject({ order: { total: amount(5490) } });
  });

  test("may name the total it agrees to instead", async () => {
    await aPromotion({ maxUses: 1 });
    const [mine, theirs] = [await aCart(), await aCart()];
    await checkout(theirs);
    expect((await checkout(mine, { ...visa, agreedTotal: 5000 })).body).toMatchObject({ code: "total_changed" });
    expect((await checkout(mine, { ...visa, agreedTotal: 5490 })).status).toBe(201);
  });

  test("pays an offer's end that the cart has told since, and is not asked twice", async () => {
    const id = await aPromotion();
    const cart = await aCart();
    await pausePromotion(nadia, { id });
    expect((await checkout(cart)).body).toMatchObject({ code: "total_changed" });
    await call(getCart, cart);
    expect((await checkout(cart)).status).toBe(201);
  });

  test("is not held to what was told before the cart was changed", async () => {
    await aPromotion({ maxUses: 9 });
    const cart = await aCart();
    expect(await toldOf(cart)).toEqual({ toldMinor: 5000, toldDueMinor: 5000 });
    await database.$executeRaw`TRUNCATE promotion CASCADE`;
    await call(postLine, { ...cart, body: { sku: "LAMP", quantity: 1 } });
    expect((await checkout(cart)).body).toMatchObject({ order: { total: amount(9800) } });
  });

  test("remembers nothing for a cart whose total its own last change says", async () => {
    await aPromotion();
    expect(await toldOf(await aCart())).toEqual({ toldMinor: null, toldDueMinor: null });
  });
});

describe("a gift card", () => {
  test("that pays for all of it needs no payment token", async () => {
    const cart = await aCart();
    await call(postCode, { ...cart, body: { code: (await aGiftCard(8000, morning)).code } });
    const before = (await intentsAtProvider()).length;
    const { status, body } = await checkout(cart, {});
    expect({ status, body }).toMatchObject({
      status: 201,
      body: { order: { total: amount(5490), tenders: [{ kind: "gift_card", amount: amount(5490) }] } },
    });
    expect((await intentsAtProvider()).length).toBe(before);
  });

  test("that pays for a part says what is left, and takes no order", async () => {
    const cart = await aCart();
    await call(postCode, { ...cart, body: { code: (await aGiftCard(2000, morning)).code } });
    expect(await checkout(cart, {})).toMatchObject({
      status: 402,
      body: { code: "payment_needed", due: amount(3490) },
    });
    expect(await checkout(await aCart(), {})).toMatchObject({ body: { code: "payment_needed", due: amount(5490) } });
    expect(await database.order.count({ where: { cartId: cart.params.id } })).toBe(0);
  });

  test("that was spent elsewhere leaves more to pay, and that is told before the card pays it", async () => {
    const { code } = await aGiftCard(2000, morning);
    const [mine, theirs] = [await aCart(), await aCart()];
    for (const cart of [mine, theirs]) await call(postCode, { ...cart, body: { code } });
    expect((await checkout(theirs)).status).toBe(201);
    expect((await checkout(mine)).body).toMatchObject({
      code: "due_changed",
      was: amount(3490),
      is: amount(5490),
    });
  });
});
