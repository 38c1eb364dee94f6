import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addLine, createCart, setAddress, setContact } from "#lib/cart/commands";
import { enterCode, takeOffCode } from "#lib/cart/enter-code";
import { pricedCart } from "#lib/cart/queries";
import { visitor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { database } from "#lib/platform/database";
import { pausePromotion } from "#lib/promotions/commands-state";
import { aPromotion, nadia } from "#tests/support/a-promotion";
import { aShop, aVariant } from "#tests/support/a-shop";

const now = new Date("2026-11-23T10:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

async function aCart(...lines: readonly (readonly [sku: string, quantity: number])[]) {
  const wishes = lines.map(([sku, quantity]) => ({ sku, quantity }));
  const created = await createCart(visitor, { lines: wishes }, { now });
  if (!created.ok) throw new Error(created.refusal.code);
  return created.value;
}
type Key = Readonly<{ cartId: string; token: string }>;
async function read({ cartId, token }: Key, at = now) {
  const cart = await pricedCart(cartId, token, at);
  if (!cart) throw new Error("no such cart");
  return cart;
}
const types = (key: Key, code: string, at = now, address = newId()) =>
  enterCode(visitor, { ...key, code, address }, { now: at });

beforeAll(async () => {
  await aShop();
  await aVariant({ sku: "LAMP", price: 4900, stock: { WEB: 100, ANG: 5 } });
  await aVariant({ sku: "VASE", price: 1999, stock: { WEB: 100 } });
  await aVariant({ sku: "MUG", price: 900, stock: { WEB: 2 } });
  const book = await aVariant({ sku: "BOOK", price: 2000, vatBasisPoints: 550, stock: { WEB: 100 } });
  await database.product.updateMany({
    where: { variants: { some: { id: book } } },
    data: { legal: { fixedBookPrice: true } },
  });
});
beforeEach(() => database.$executeRaw`TRUNCATE promotion, coupon_batch, rate_limit CASCADE`);

describe("the prices of a cart", () => {
  test("are the shown ones: an offer for everybody is in the unit price, by its name", async () => {
    await aPromotion({
      lane: "catalogue",
      nameFr: "Semaine lumière",
      benefit: { kind: "percentOff", settings: { basisPoints: 2000 } },
    });
    expect(await read(await aCart(["LAMP", 2]))).toMatchObject({
      lines: [
        {
          listGross: 4900,
          unitGross: 3920,
          totalGross: 7840,
          markdowns: [{ name: { fr: "Semaine lumière" }, amount: 1960 }],
        },
      ],
      goods: 7840,
      discount: 0,
      total: 7840,
    });
  });

  test("carry the discounts of the cart down to lines and units, and VAT sums to the total", async () => {
    await aPromotion({ budgetMinor: 100_000, benefit: { kind: "amountOff", settings: { minor: 1000 } } });
    const cart = await read(await aCart(["LAMP", 1], ["VASE", 3]));
    expect(cart).toMatchObject({ goods: 4900 + 5997 - 1000, discount: 1000, discounts: [{ amount: 1000 }] });
    for (const line of cart.lines) {
      expect(line.totalGross).toBe(
        line.unitGross * line.quantity - line.discounts.reduce((sum, { amount }) => sum + amount, 0),
      );
      expect(line.unitsGross.reduce((sum, unit) => sum + unit, 0)).toBe(line.totalGross);
    }
    expect(cart.vat.reduce((sum, { gross }) => sum + gross, 0)).toBe(cart.total);
  });

  test("never lower a new book by more than the law, nor at all when it is delivered", async () => {
    await aPromotion();
    expect(await read(await aCart(["BOOK", 1]))).toMatchObject({ goods: 2000, discount: 0 });
  });
});

describe("delivery", () => {
  test("is free from what the goods cost after their discounts", async () => {
    const key = await aCart(["LAMP", 1], ["VASE", 1]);
    expect(await read(key)).toMatchObject({ goods: 6899, delivery: 0, freeDeliveryIn: 0 });
    await aPromotion({ benefit: { kind: "percentOff", settings: { basisPoints: 2000 } } });
    expect(await read(key)).toMatchObject({ goods: 5519, delivery: 590, freeDeliveryIn: 481 });
  });

  test("of a new book costs 3 € however much lies beside it, and a promotion cannot give it (law L26)", async () => {
    const key = await aCart(["BOOK", 1], ["LAMP", 1], ["VASE", 1]);
    expect(await read(key)).toMatchObject({ goods: 8899, delivery: 300, freeDeliveryIn: null });
    await aPromotion({ lane: "delivery", nameFr: "Port offert", benefit: { kind: "freeDelivery", settings: {} } });
    expect(await read(key)).toMatchObject({ delivery: 300, deliveryDiscount: 0 });
  });

  test("counts only what travels: what is collected does not make it free", async () => {
    await aPromotion();
    const key = await aCart(["LAMP", 1]);
    await addLine(
      visitor,
      { ...key, sku: "LAMP", quantity: 1, fulfilment: { method: "pickup", store: "ANG" } },
      { now },
    );
    expect(await read(key)).toMatchObject({ goods: 8820, delivery: 590, freeDeliveryIn: 6000 - 4410 });
  });

  test("given by a promotion costs nothing, and its discount is told", async () => {
    await aPromotion({ lane: "delivery", nameFr: "Port offert", benefit: { kind: "freeDelivery", settings: {} } });
    expect(await read(await aCart(["VASE", 1]))).toMatchObject({
      delivery: 0,
      deliveryDiscount: 590,
      discounts: [{ name: { fr: "Port offert" }, amount: 590 }],
      total: 1999,
      freeDeliveryIn: 0,
    });
  });
});

describe("a gift", () => {
  const withMug = { benefit: { kind: "gift", settings: { sku: "MUG" } }, maxUses: 50 };

  test("comes by itself, free, with the promotion that gives it, and leaves with it", async () => {
    const id = await aPromotion(withMug);
    const key = await aCart(["LAMP", 1]);
    expect(await read(key)).toMatchObject({
      lines: [
        { sku: "LAMP", gift: false },
        { sku: "MUG", gift: true, unitGross: 900, totalGross: 0, quantity: 1 },
      ],
      goods: 4900,
      itemCount: 2,
      promotions: [{ promotionId: id, limits: "total" }],
    });
    await pausePromotion(nadia, { id }, { now: later(1) });
    expect((await read(key, later(1))).lines).toHaveLength(1);
  });

  test("does not come when there is none left", async () => {
    await aPromotion(withMug);
    expect((await read(await aCart(["LAMP", 1], ["MUG", 2]))).lines.map(({ sku, gift }) => [sku, gift])).toEqual([
      ["LAMP", false],
      ["MUG", false],
    ]);
    await database.stockLevel.updateMany({ where: { locationCode: "WEB" }, data: { unavailable: 0 } });
  });
});

describe("a code", () => {
  test("is one however it is typed, and says what it does", async () => {
    await aPromotion({ code: "ÉTÉ10" });
    const key = await aCart(["LAMP", 2]);
    for (const typed of ["été10", "ÉTÉ 10", "ЕТЕ-10"]) expect(await types(key, typed)).toMatchObject({ ok: true });
    expect(await read(key)).toMatchObject({
      codes: [{ code: "ETE10", applied: true, says: { fr: "−9,80\u00A0€" } }],
      discount: 980,
    });
    await takeOffCode(visitor, { ...key, code: "été 10" }, { now });
    expect(await read(key)).toMatchObject({ codes: [], discount: 0 });
  });

  test("whose condition is not met yet stays, and says what is missing", async () => {
    await aPromotion({ code: "CENT", conditions: [{ kind: "basketReaches", settings: { minor: 10_000 } }] });
    const key = await aCart(["LAMP", 2]);
    expect(await types(key, "CENT")).toMatchObject({ ok: true });
    const near = { applied: false, says: { fr: "Il manque 2,00\u00A0€." } };
    expect(await read(key)).toMatchObject({ codes: [{ ...near, reason: "condition_unmet" }], verdicts: [near] });
  });

  test("that is unknown, too early, over since a second or used up is refused, each in its own words", async () => {
    const key = await aCart(["LAMP", 1]);
    const second = (seconds: number) => new Date(now.getTime() + seconds * 1000);
    await aPromotion({ code: "OVER", endsAt: now });
    await aPromotion({ code: "SOON", startsAt: later(60) });
    await aPromotion({ code: "GONE" });
    await aPromotion({ code: "CUT" });
    await database.coupon.update({ where: { code: "GONE" }, data: { maxUses: 1, uses: 1 } });
    await database.coupon.update({ where: { code: "CUT" }, data: { expiresAt: now } });
    const refused = async (code: string, at: Date) => {
      const answer = await types(key, code, at);
      return answer.ok ? "ok" : answer.refusal.code;
    };
    expect([await refused("OVER", second(-1)), await refused("OVER", now), await refused("CUT", second(-1))]).toEqual([
      "ok",
      "code_expired",
      "ok",
    ]);
    expect([
      await refused("CUT", now),
      await refused("SOON", now),
      await refused("GONE", now),
      await refused("NOBODY", now),
    ]).toEqual(["code_expired", "code_not_yet", "code_exhausted", "code_unknown"]);
    expect((await read(key)).codes.map(({ code, reason }) => [code, reason])).toEqual([
      ["CUT", "code_expired"],
      ["OVER", "code_expired"],
    ]);
  });

  test("is guessed ten times a minute in one cart, and sixty times an hour from one address", async () => {
    const key = await aCart(["LAMP", 1]);
    const guess = async (one: Key, address: string) => {
      const answer = await types(one, `GUESS${newId().slice(-6)}`, now, address);
      return answer.ok ? "ok" : answer.refusal.code;
    };
    const first = await Promise.all(Array.from({ length: 10 }, () => guess(key, newId())));
    expect(new Set(first)).toEqual(new Set(["code_unknown"]));
    expect(await guess(key, newId())).toBe("too_many_attempts");
    const others = await Promise.all(
      Array.from({ length: 61 }, async () => guess({ ...key, cartId: newId() }, "192.0.2.7")),
    );
    expect(others.filter((code) => code === "too_many_attempts")).toHaveLength(1);
  });
});

describe("what changed since the cart was last touched", () => {
  test("an offer that ended raises the price, and the line says so", async () => {
    const id = await aPromotion({ lane: "catalogue" });
    const key = await aCart(["LAMP", 1]);
    expect(await read(key)).toMatchObject({ goods: 4410, totalBefore: 5000, lines: [{ notices: [] }] });
    await pausePromotion(nadia, { id }, { now: later(1) });
    expect(await read(key, later(2))).toMatchObject({
      lines: [{ notices: [{ code: "price_changed", was: 4410, is: 4900 }] }],
      total: 5490,
      totalBefore: 5000,
    });
  });

  test("so does a promotion of the cart", async () => {
    const id = await aPromotion({ nameFr: "Duo" });
    const key = await aCart(["LAMP", 2]);
    await pausePromotion(nadia, { id }, { now: later(1) });
    expect(await read(key, later(2))).toMatchObject({
      total: 9800,
      totalBefore: 8820,
      endedOffers: [{ name: { fr: "Duo" }, amount: 980 }],
    });
  });

  test("a price somebody looks at keeps the article from being ordered", async () => {
    const variantId = await aVariant({ sku: "PLASMA", price: 500, stock: { WEB: 5 } });
    const key = await aCart(["PLASMA", 1]);
    await database.priceFreeze.create({
      data: { variantId, sku: "PLASMA", since: now, reason: "below_cost", priceMinor: 500, referenceMinor: 90_000 },
    });
    expect(await addLine(visitor, { ...key, sku: "PLASMA", quantity: 1 }, { now })).toMatchObject({
      refusal: { code: "price_frozen" },
    });
    expect(await read(key)).toMatchObject({
      goods: 0,
      lines: [{ maxQuantity: 0, notices: [{ code: "price_frozen" }] }],
    });
  });
});

describe("who buys", () => {
  test("has a welcome on the first order only, told by the e-mail", async () => {
    await aPromotion({ conditions: [{ kind: "firstOrder", settings: {} }] });
    const key = await aCart(["LAMP", 1]);
    await setContact(visitor, { ...key, email: "neuve@courrier.example", name: "Anne Neuve" }, { now });
    await setAddress(visitor, { ...key, line1: "1 rue A", postcode: "49100", city: "Angers", country: "FR" }, { now });
    expect(await read(key)).toMatchObject({ discount: 490 });
  });
});
