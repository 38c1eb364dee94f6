import { beforeAll, describe, expect, test } from "vitest";
import {
  addLine,
  changeLine,
  createCart,
  removeLine,
  setAddress,
  setContact,
  setDeliveryOption,
} from "#lib/cart/commands";
import { cartCount, pricedCart } from "#lib/cart/queries";
import { visitor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { database } from "#lib/platform/database";
import { newToken } from "#lib/platform/tokens";
import { aShop, aVariant } from "#tests/support/a-shop";
import { inParallel } from "#tests/support/in-parallel";

const now = new Date("2026-11-21T10:00:00Z");
const at = { now };

async function open(input: object = {}) {
  const created = await createCart(visitor, input, at);
  if (!created.ok) throw new Error(created.refusal.code);
  return created.value;
}
const read = ({ cartId, token }: { cartId: string; token: string }) => pricedCart(cartId, token, now);

beforeAll(async () => {
  await aShop();
  await aVariant({ sku: "LAMP", price: 4900, stock: { WEB: 10, ANG: 2 } });
  await aVariant({ sku: "BOOK", price: 1500, vatBasisPoints: 550, stock: { WEB: 1000 } });
  await aVariant({ sku: "SOFA", price: 90_000, storeOnly: true, stock: { ANG: 1 } });
});

describe("a cart", () => {
  test("comes whole in one call and is priced", async () => {
    const cart = await open({
      locale: "en",
      lines: [
        { sku: "LAMP", quantity: 1 },
        { sku: "LAMP", quantity: 1, fulfilment: { method: "pickup", store: "ANG" } },
      ],
      contact: { email: " Camille@Example.FR ", name: "Camille Martin" },
      address: { line1: "3 rue du Mail", postcode: "49100", city: "Angers", country: "FR" },
      deliveryOption: "earliest",
    });
    expect(await read(cart)).toMatchObject({
      locale: "en",
      lines: [
        { sku: "LAMP", name: "Lamp LAMP", totalGross: 4900, maxQuantity: 10 },
        { maxQuantity: 2, fulfilment: { store: "ANG" } },
      ],
      contact: { email: "camille@example.fr" },
      address: { city: "Angers" },
      deliveryOption: "express",
      goods: 9800,
      delivery: 1290,
      total: 11_090,
    });
    expect(await cartCount(cart.cartId, cart.token, now)).toBe(2);
  });

  test("is opened by its token only; a wrong one is an unknown cart", async () => {
    const { cartId } = await open();
    const stranger = { cartId, token: newToken() };
    expect(await read(stranger)).toBeNull();
    const notFound = { ok: false, refusal: { code: "cart_not_found" } };
    expect(await addLine(visitor, { ...stranger, sku: "LAMP", quantity: 1 }, at)).toEqual(notFound);
    expect(await addLine(visitor, { ...stranger, cartId: newId(), sku: "LAMP", quantity: 1 }, at)).toEqual(notFound);
    expect(await setContact(visitor, { ...stranger, email: "a@b.fr", name: "Anne" }, at)).toEqual(notFound);
    expect(await removeLine(visitor, { ...stranger, lineId: newId() }, at)).toEqual(notFound);
  });

  test("lives thirty days after its last change", async () => {
    const cart = await open({ lines: [{ sku: "BOOK", quantity: 1 }] });
    const days = (count: number) => new Date(now.getTime() + count * 86_400_000);
    await addLine(visitor, { ...cart, sku: "BOOK", quantity: 1 }, { now: days(29) });
    expect(await pricedCart(cart.cartId, cart.token, days(50))).not.toBeNull();
    expect(await pricedCart(cart.cartId, cart.token, days(60))).toBeNull();
  });

  test.each([0, -1, 1000, 1.5, "1e3", "１", null, [2], Number.NaN])("refuses the quantity %j", async (quantity) => {
    const cart = await open();
    expect(await addLine(visitor, { ...cart, sku: "LAMP", quantity }, at)).toMatchObject({
      refusal: { code: "invalid" },
    });
  });
});

describe("its lines", () => {
  test("of the same goods and way of delivery grow, up to what there is", async () => {
    const cart = await open();
    for (const quantity of [4, 5]) await addLine(visitor, { ...cart, sku: "LAMP", quantity }, at);
    expect((await read(cart))?.lines).toMatchObject([{ quantity: 9 }]);
    expect(await addLine(visitor, { ...cart, sku: "LAMP", quantity: 2 }, at)).toEqual({
      ok: false,
      refusal: { code: "short_of_stock", sku: "LAMP", available: 10 },
    });
  });

  test("are never more than 999 pieces, however many clicks arrive at once", async () => {
    const cart = await open({ lines: [{ sku: "BOOK", quantity: 990 }] });
    const answers = await inParallel(20, 8, () => addLine(visitor, { ...cart, sku: "BOOK", quantity: 1 }, at));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(9);
  });

  test("name what is unknown, and what is sold in stores only", async () => {
    const cart = await open();
    const add = (sku: string, fulfilment?: object) =>
      addLine(visitor, { ...cart, sku, quantity: 1, ...(fulfilment && { fulfilment }) }, at);
    expect(await add("NOBODY")).toMatchObject({ refusal: { code: "unknown_sku", sku: "NOBODY" } });
    expect(await add("SOFA")).toMatchObject({ refusal: { code: "store_only" } });
    expect(await add("SOFA", { method: "pickup", store: "ANG" })).toMatchObject({ ok: true });
  });

  test("change their number and the way they arrive, and keep their place", async () => {
    const cart = await open({
      lines: [
        { sku: "LAMP", quantity: 1 },
        { sku: "BOOK", quantity: 1 },
      ],
    });
    const lineId = (await read(cart))?.lines[0]?.id;
    await changeLine(visitor, { ...cart, lineId, quantity: 2 }, at);
    await changeLine(visitor, { ...cart, lineId, fulfilment: { method: "pickup", store: "ANG" } }, at);
    expect((await read(cart))?.lines).toMatchObject([
      { id: lineId, sku: "LAMP", quantity: 2, fulfilment: { store: "ANG" } },
      { sku: "BOOK" },
    ]);
    expect(await changeLine(visitor, { ...cart, lineId, quantity: 3 }, at)).toMatchObject({
      refusal: { code: "short_of_stock", available: 2 },
    });
    expect(await removeLine(visitor, { ...cart, lineId }, at)).toEqual({
      ok: true,
      value: { sku: "LAMP", quantity: 2, store: "ANG", wording: "" },
    });
  });

  test("are at most a hundred", async () => {
    const skus = Array.from({ length: 101 }, (_, i) => `MANY-${i}`);
    for (const sku of skus) await aVariant({ sku, stock: { WEB: 5 } });
    const cart = await open({ lines: skus.slice(0, 100).map((sku) => ({ sku, quantity: 1 })) });
    expect(await addLine(visitor, { ...cart, sku: "MANY-100", quantity: 1 }, at)).toMatchObject({
      refusal: { code: "too_many_lines", limit: 100 },
    });
  });

  test("tell of a new price, of missing stock and of what is no longer sold", async () => {
    const variantId = await aVariant({ sku: "CHANGES", price: 1000, stock: { WEB: 5 } });
    const cart = await open({ lines: [{ sku: "CHANGES", quantity: 3 }] });
    await database.price.update({ where: { variantId }, data: { grossMinor: 1200 } });
    await database.stockLevel.updateMany({ where: { variantId }, data: { onHand: 2 } });
    expect((await read(cart))?.lines[0]?.notices).toEqual([
      { code: "price_changed", was: 1000, is: 1200 },
      { code: "short_of_stock", available: 2 },
    ]);
    await database.variant.update({ where: { id: variantId }, data: { active: false } });
    expect(await read(cart)).toMatchObject({ goods: 0, lines: [{ notices: [{ code: "no_longer_sold" }] }] });
  });
});

describe("delivery", () => {
  test.each(["97400", "98000"])("is refused to %s with a clear word", async (postcode) => {
    const cart = await open();
    const address = { line1: "1 rue Loin", postcode, city: "Loin", country: "FR" };
    expect(await setAddress(visitor, { ...cart, ...address }, at)).toEqual({
      ok: false,
      refusal: { code: "not_delivered", postcode },
    });
  });

  test("takes an option that exists", async () => {
    const cart = await open({ lines: [{ sku: "LAMP", quantity: 1 }] });
    expect(await setDeliveryOption(visitor, { ...cart, id: "pigeon" }, at)).toMatchObject({
      refusal: { code: "unknown_delivery_option" },
    });
    await setDeliveryOption(visitor, { ...cart, id: "express" }, at);
    expect(await read(cart)).toMatchObject({ deliveryOption: "express", delivery: 1290 });
  });
});
