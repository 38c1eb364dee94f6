import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { enterCode } from "#lib/cart/enter-code";
import { pricedCart } from "#lib/cart/queries";
import { settle } from "#lib/checkout/settle";
import { sweepPayments } from "#lib/checkout/sweep";
import { system, visitor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { refundLines } from "#lib/orders/commands-refund";
import { orderByNumber } from "#lib/orders/queries";
import { database } from "#lib/platform/database";
import { pausePromotion } from "#lib/promotions/commands-state";
import { aFullCart, type Key, morning, press } from "#tests/support/a-buyer";
import { attemptsOf, one, visa } from "#tests/support/a-payment";
import { aPromotion, nadia } from "#tests/support/a-promotion";
import { intentsAtProvider } from "#tests/support/a-provider";
import { aShop, aVariant } from "#tests/support/a-shop";
import { inParallel } from "#tests/support/in-parallel";

const minutes = (count: number) => new Date(morning.getTime() + count * 60_000);

beforeAll(async () => {
  await aShop();
  await aVariant({ sku: "LAMP", price: 4900, stock: { WEB: 900 } });
  await aVariant({ sku: "MUG", price: 999, stock: { WEB: 50 } });
});
beforeEach(() => database.$executeRaw`TRUNCATE promotion, coupon_batch, rate_limit CASCADE`);

async function withCode(code: string, lines: readonly object[] = one("LAMP")): Promise<Key> {
  const cart = await aFullCart(lines);
  const entered = await enterCode(visitor, { ...cart, code, address: newId() }, { now: morning });
  if (!entered.ok) throw new Error(entered.refusal.code);
  return cart;
}
const usesOf = (id: string) =>
  database.promotion.findUniqueOrThrow({ where: { id }, select: { uses: true, spentMinor: true } });
async function paid(cart: Key, agreedTotalMinor?: number) {
  const answer = await press(cart, { card: visa, ...(agreedTotalMinor !== undefined && { agreedTotalMinor }) });
  if (!answer.ok || answer.value.state !== "paid") throw new Error(JSON.stringify(answer));
  const order = await orderByNumber(answer.value.order.number);
  if (!order) throw new Error("no order");
  return order;
}

describe("an order", () => {
  test("keeps the price of the list, the shown one, what each offer took off and what each unit cost", async () => {
    await aPromotion({
      lane: "catalogue",
      nameFr: "Semaine lumière",
      group: "prix",
      benefit: { kind: "percentOff", settings: { basisPoints: 1000, articles: { skus: ["LAMP"] } } },
      combinesWith: ["offers"],
    });
    const id = await aPromotion({
      code: "TROIS",
      nameFr: "Trois euros",
      budgetMinor: 5000,
      combinesWith: ["prix"],
      benefit: { kind: "amountOff", settings: { minor: 100 } },
    });
    const cart = await withCode("trois", [{ sku: "LAMP", quantity: 3 }]);
    const order = await paid(cart, 13_130);

    expect(order).toMatchObject({
      goods: 13_130,
      discount: 100,
      total: 13_130,
      captured: 13_130,
      codes: ["TROIS"],
      promotions: expect.arrayContaining([
        expect.objectContaining({ nameFr: "Semaine lumière", lane: "catalogue", discountMinor: 1470 }),
        expect.objectContaining({ promotionId: id, version: 1, discountMinor: 100 }),
      ]),
      parcels: [{ lines: [{ listGross: 4900, unitGross: 4410, discount: 100, totalGross: 13_130, gift: false }] }],
    });
    const line = await database.orderLine.findFirstOrThrow({ where: { orderId: order.id } });
    expect(line.unitPaidMinor).toEqual([4377, 4377, 4376]);
    expect(await usesOf(id)).toEqual({ uses: 1, spentMinor: 100 });
    expect(await database.promotionUse.findMany()).toMatchObject([{ state: "used", orderId: order.id }]);
  });

  test("gives back what each unit cost, and never more than was paid", async () => {
    await aPromotion({ budgetMinor: 5000, benefit: { kind: "amountOff", settings: { minor: 100 } } });
    const order = await paid(await aFullCart([{ sku: "LAMP", quantity: 3 }]));
    const lineId = order.parcels[0]?.lines[0]?.id ?? "";
    const refund = (quantity: number) =>
      refundLines(
        system("test"),
        { orderId: order.id, lines: [{ lineId, quantity }], reason: "Retour" },
        { now: minutes(60) },
      );
    expect([await refund(1), await refund(2)]).toMatchObject([
      { value: { amountMinor: 4867 } },
      { value: { amountMinor: 9733 } },
    ]);
    expect(await refund(1)).toMatchObject({ ok: false });
  });

  test("takes the gift along, from its stock", async () => {
    await aPromotion({ maxUses: 5, benefit: { kind: "gift", settings: { sku: "MUG" } } });
    const order = await paid(await aFullCart(one("LAMP")));
    expect(order.parcels[0]?.lines).toMatchObject([
      { sku: "LAMP", totalGross: 4900 },
      { sku: "MUG", gift: true, unitGross: 999, discount: 999, totalGross: 0 },
    ]);
    expect(
      await database.stockLevel.findFirst({ where: { locationCode: "WEB", reserved: 1, onHand: 50 } }),
    ).not.toBeNull();
  });
});

test("a code with a hundred uses is had by exactly a hundred of the hundred and sixty that pay at once", async () => {
  // Of different goods, so that the stock of one does not make them stand in a queue before they reach the code.
  const skus = Array.from({ length: 16 }, (_, n) => `RACE-${n}`);
  for (const sku of skus) await aVariant({ sku, price: 4900, stock: { WEB: 50 } });
  const id = await aPromotion({ code: "CENT", maxUses: 100 });
  const carts = await inParallel(160, 8, (i) => withCode("CENT", one(skus[i % skus.length] ?? "")));
  const before = (await intentsAtProvider()).length;
  const answers = await inParallel(160, 16, (i) => press(carts[i] as Key, { card: visa }));

  const refused = answers.flatMap((answer) => (answer.ok ? [] : [answer.refusal.code]));
  expect(refused).toEqual(Array(60).fill("code_exhausted"));
  expect((await intentsAtProvider()).length - before).toBe(100);
  expect(await usesOf(id)).toMatchObject({ uses: 100, spentMinor: 49_000 });
  const orders = await database.order.findMany({ where: { codes: { has: "CENT" } }, select: { discountMinor: true } });
  expect(orders).toEqual(Array(100).fill({ discountMinor: 490 }));
});

describe("a code with ten uses", () => {
  test("is had by exactly ten of sixty that pay at once; the others are told before anything is charged", async () => {
    const id = await aPromotion({ code: "DIX", maxUses: 10 });
    const carts = await Promise.all(Array.from({ length: 60 }, () => withCode("DIX")));
    const before = (await intentsAtProvider()).length;
    const answers = await inParallel(60, 12, (i) => press(carts[i] as Key, { card: visa }));

    const [done, refused] = [answers.filter(({ ok }) => ok), answers.filter(({ ok }) => !ok)];
    expect(done).toHaveLength(10);
    expect(new Set(refused.map((answer) => (answer.ok ? "" : answer.refusal.code)))).toEqual(
      new Set(["code_exhausted"]),
    );
    expect((await intentsAtProvider()).length - before).toBe(10);
    expect(await usesOf(id)).toMatchObject({ uses: 10, spentMinor: 4900 });

    const late = carts[answers.findIndex(({ ok }) => !ok)] as Key;
    expect(await pricedCart(late.cartId, late.token, morning)).toMatchObject({
      total: 5490,
      discount: 0,
      codes: [{ applied: false, reason: "exhausted" }],
    });
    expect(await press(late, { card: visa, agreedTotalMinor: 5000 })).toMatchObject({
      refusal: { code: "code_exhausted" },
    });
    expect(await paid(late, 5490)).toMatchObject({ total: 5490, discount: 0, codes: [] });
  });

  test("is free again when the payment is given up, and stays its payer's while it is tried again", async () => {
    const id = await aPromotion({ code: "SEUL", maxUses: 1 });
    const cart = await withCode("SEUL");
    await press(cart, { card: "pm_card_chargeDeclined" });
    expect(await usesOf(id)).toEqual({ uses: 0, spentMinor: 0 });

    await press(cart);
    expect(await usesOf(id)).toMatchObject({ uses: 1 });
    expect(await pricedCart(cart.cartId, cart.token, morning)).toMatchObject({ discount: 490 });
    const other = await aFullCart(one("LAMP"));
    expect(await pricedCart(other.cartId, other.token, morning)).toMatchObject({ discount: 0 });

    const attempt = (await attemptsOf(cart)).find(({ state }) => state === "paying");
    await settle(attempt?.id ?? "", minutes(1));
    await sweepPayments(minutes(20));
    expect(await usesOf(id)).toEqual({ uses: 0, spentMinor: 0 });
  });

  test("serves one customer once, however their address is written", async () => {
    await aPromotion({ code: "BIENVENUE", maxUsesPerCustomer: 1 });
    await paid(await withCode("BIENVENUE"));
    const again = await withCode("BIENVENUE");
    expect(await pricedCart(again.cartId, again.token, morning)).toMatchObject({
      discount: 0,
      codes: [{ applied: false, reason: "exhausted_for_customer" }],
    });
  });
});

test("an offer that ends between the cart and the button is told before anything is charged", async () => {
  const id = await aPromotion();
  const cart = await aFullCart(one("LAMP"));
  await pausePromotion(nadia, { id }, { now: minutes(1) });
  for (const agreedTotalMinor of [undefined, 5000]) {
    const answer = await press(cart, {
      card: visa,
      now: minutes(2),
      ...(agreedTotalMinor !== undefined && { agreedTotalMinor }),
    });
    expect(answer).toMatchObject({ refusal: { code: "total_changed", was: 5000, is: 5490 } });
  }
  expect(await press(cart, { card: visa, now: minutes(2), agreedTotalMinor: 5490 })).toMatchObject({ ok: true });
});
