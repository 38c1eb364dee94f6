import { beforeAll, describe, expect, test } from "vitest";
import { chooseSlot } from "#lib/cart/commands-slot";
import { pricedCart } from "#lib/cart/queries";
import { abandon } from "#lib/checkout/settle";
import { freeSlot } from "#lib/delivery/commands-slot";
import { slotsOf } from "#lib/delivery/queries-slots";
import { system, visitor } from "#lib/kernel/actor";
import { orderByNumber } from "#lib/orders/queries";
import { database } from "#lib/platform/database";
import { aFullCart, type Key, morning, press } from "#tests/support/a-buyer";
import { attemptsOf, one, visa } from "#tests/support/a-payment";
import { aShop, aVariant } from "#tests/support/a-shop";
import { inParallel } from "#tests/support/in-parallel";

beforeAll(async () => {
  await aShop();
  const variantId = await aVariant({ sku: "SOFA", price: 89_000, stock: { WEB: 60 } });
  await database.product.updateMany({
    where: { variants: { some: { id: variantId } } },
    data: { shippingClass: "furniture" },
  });
  await database.deliveryMethod.create({
    data: {
      code: "appointment",
      kind: "appointment",
      nameFr: "Sur rendez-vous",
      nameEn: "By appointment",
      carrierCode: "poste",
      classes: ["furniture"],
      slotCapacity: 1,
      rates: { create: [{ maxWeightGrams: 200_000, priceMinor: 3900 }] },
      transit: { create: { p50: 3, p90: 3, p95: 4 } },
    },
  });
});

const priced = async ({ cartId, token }: Key) => {
  const cart = await pricedCart(cartId, token, morning);
  if (!cart) throw new Error("the cart is gone");
  return cart;
};
const offered = async (cart: Key) => {
  const [option] = (await priced(cart)).deliveryOptions;
  return option ? slotsOf(option) : [];
};
const aSofaOn = async (date: string, half: "morning" | "afternoon" = "morning"): Promise<Key> => {
  const cart = await aFullCart(one("SOFA"));
  await chooseSlot(visitor, { ...cart, method: "appointment", date, half }, { now: morning });
  return cart;
};
const ordered = async (cart: Key) => {
  const paid = await press(cart, { card: visa });
  if (!paid.ok || paid.value.state !== "paid") throw new Error(JSON.stringify(paid));
  return orderByNumber(paid.value.order.number);
};

describe("a sofa comes by appointment", () => {
  test("on a delivery day from the first on which the van is sure to have it", async () => {
    const cart = await aFullCart(one("SOFA"));
    const slots = await offered(cart);
    expect(slots.slice(0, 3)).toEqual([
      { date: "2026-11-26", half: "morning", free: true },
      { date: "2026-11-26", half: "afternoon", free: true },
      { date: "2026-11-27", half: "morning", free: true },
    ]);
    expect(slots.map(({ date }) => date)).not.toContain("2026-11-28");
  });

  test("which is what is promised, and what the order says", async () => {
    const cart = await aSofaOn("2026-12-01", "afternoon");
    expect((await priced(cart)).shipments).toMatchObject([{ promisedAt: "2026-12-01T11:00:00.000Z" }]);
    expect(await ordered(cart)).toMatchObject({
      slot: { date: "2026-12-01", half: "afternoon" },
      parcels: [{ promisedAt: "2026-12-01T11:00:00.000Z" }],
    });
    expect((await offered(await aFullCart(one("SOFA")))).find(({ free }) => !free)).toMatchObject({
      date: "2026-12-01",
      half: "afternoon",
    });
  });

  test("never without one, nor on a day on which no van comes", async () => {
    const missing = { ok: false, refusal: { code: "cart_incomplete", missing: ["slot"] } };
    expect(await press(await aFullCart(one("SOFA")), { card: visa })).toMatchObject(missing);
    expect(await press(await aSofaOn("2026-11-29"), { card: visa })).toMatchObject(missing);
    expect(await press(await aSofaOn("2026-11-23"), { card: visa })).toMatchObject(missing);
  });
});

describe("the last appointment of a morning", () => {
  test("is one buyer’s, however many want it at once", async () => {
    const carts = await inParallel(8, 8, () => aSofaOn("2026-11-30"));
    const answers = await inParallel(8, 8, (i) => press(carts[i] as Key, { card: visa }));

    const paid = answers.filter((answer) => answer.ok && answer.value.state === "paid");
    const refused = answers.flatMap((answer) => (answer.ok ? [] : answer.refusal.code));
    expect(paid).toHaveLength(1);
    expect(refused).toEqual(Array(7).fill("slot_taken"));
  });

  test("is free again when its buyer gives up, or cancels", async () => {
    const cart = await aSofaOn("2026-12-02");
    await press(cart);
    const [attempt] = await attemptsOf(cart);
    const rival = await aSofaOn("2026-12-02");
    expect(await press(rival, { card: visa })).toMatchObject({ ok: false, refusal: { code: "slot_taken" } });

    await abandon(attempt?.id ?? "", morning);
    const order = await ordered(rival);
    await freeSlot(system("test"), { orderId: order?.id });
    expect(await ordered(await aSofaOn("2026-12-02"))).toMatchObject({ slot: { date: "2026-12-02" } });
  });
});
