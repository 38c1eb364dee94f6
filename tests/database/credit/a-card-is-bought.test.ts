import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { templates } from "#components/mails/templates";
import { payWithGiftCard } from "#lib/cart/commands-credit";
import { pricedCart } from "#lib/cart/queries";
import { usableGiftCard } from "#lib/credit/queries";
import { type Actor, system, visitor } from "#lib/kernel/actor";
import { cancelOrder } from "#lib/orders/commands";
import { refundLines } from "#lib/orders/commands-refund";
import { orderById } from "#lib/orders/queries";
import { giveBack } from "#lib/payments/refunds";
import { database } from "#lib/platform/database";
import { registerTemplates } from "#lib/platform/mail-templates";
import { giftCards } from "#lib/processes/gift-cards";
import { aFullCart, morning, press } from "#tests/support/a-buyer";
import { aGiftCard } from "#tests/support/a-gift-card";
import { visa } from "#tests/support/a-payment";
import { aShop, aVariant } from "#tests/support/a-shop";
import { work } from "#tests/support/a-worker";
import { brokenInvariants } from "#tests/support/invariants";

const nadia: Actor = {
  kind: "staff",
  id: "n",
  name: "Nadia",
  permissions: new Set(["orders.refund", "orders.cancel"]),
  storeCodes: [],
};
const at = { now: morning };
const inMail = /(?:[0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}/g;

async function bought(quantity: number) {
  const key = await aFullCart([{ sku: "E-CARD", quantity }]);
  const answer = await press(key, { card: visa });
  if (!answer.ok || answer.value.state !== "paid") throw new Error(JSON.stringify(answer));
  const order = await orderById(answer.value.order.id);
  return { orderId: answer.value.order.id, lineId: order?.parcels[0]?.lines[0]?.id ?? "" };
}
const cardsOf = ({ lineId }: { lineId: string }) => database.credit.findMany({ where: { orderLineId: lineId } });
const mailsOf = () => database.mail.findMany({ where: { template: "gift_cards" }, orderBy: { id: "desc" } });

beforeAll(async () => {
  registerTemplates(templates);
  await aShop();
  await aVariant({ sku: "E-CARD", price: 5000, vatBasisPoints: 0 });
  const eCard = { handle: "e-card" };
  await database.product.update({ where: eCard, data: { kind: "gift_card", shippingClass: "digital" } });
});
afterEach(async () => expect(await brokenInvariants()).toEqual({}));

describe("a gift card bought in the shop", () => {
  test("is made for each unit and mailed with its code, once; its sale carries no VAT (law L27)", async () => {
    const order = await bought(2);
    await work(giftCards);
    await work(giftCards);

    expect(await cardsOf(order)).toMatchObject([{ balanceMinor: 5000 }, { balanceMinor: 5000 }]);
    const [mail, ...others] = await mailsOf();
    expect(others).toEqual([]);
    const codes = [...new Set(mail?.text.match(inMail))];
    expect(codes).toHaveLength(2);
    for (const code of codes)
      expect(await usableGiftCard(database, code, morning)).toMatchObject({ value: { balance: { balance: 5000 } } });
    expect(await orderById(order.orderId)).toMatchObject({ vat: [{ basisPoints: 0, vat: 0, gross: 10_000 }] });
    expect(JSON.stringify(await database.outboxFact.findMany({ select: { payload: true } }))).not.toMatch(inMail);
  });

  test("is bought for 1 000 € a day at most, from however many tabs; the day after again", async () => {
    const buyer = { name: "Camille Rousseau", email: "collectionneuse@courrier.example" };
    const tab = async () => {
      const key = await aFullCart([{ sku: "E-CARD", quantity: 7 }]);
      await database.cart.update({ where: { id: key.cartId }, data: buyer });
      return key;
    };
    const tabs = await Promise.all(Array.from({ length: 8 }, tab));
    const answers = await Promise.all(tabs.map((key) => press(key, { card: visa })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(2);
    expect(new Set(answers.map((answer) => (answer.ok ? "paid" : answer.refusal.code)))).toEqual(
      new Set(["paid", "gift_card_day_limit"]),
    );
    const tomorrow = new Date(morning.getTime() + 24 * 3600_000 + 1000);
    expect(await press(await tab(), { card: visa, now: tomorrow })).toMatchObject({ ok: true });
  });

  test("is not paid for with another", async () => {
    const { code } = await aGiftCard(20_000);
    const key = await aFullCart([{ sku: "E-CARD", quantity: 1 }]);
    await payWithGiftCard(visitor, { ...key, code, address: key.cartId }, at);
    expect(await pricedCart(key.cartId, key.token, morning)).toMatchObject({ credits: [{ amount: 0 }], due: 5000 });
  });

  test("goes back unused only, and is worth nothing then", async () => {
    const order = await bought(2);
    await work(giftCards);
    const [first] = await cardsOf(order);
    await database.credit.update({ where: { id: first?.id ?? "" }, data: { state: "blocked" } });
    const refund = (quantity: number) =>
      refundLines(
        system("test"),
        { ...{ orderId: order.orderId }, lines: [{ lineId: order.lineId, quantity }], reason: "Doublon" },
        at,
      );

    expect(await refund(2)).toMatchObject({ refusal: { code: "gift_card_spent", left: 1 } });
    expect(await refund(1)).toMatchObject({ value: { amountMinor: 5000 } });
    expect((await cardsOf(order)).map(({ state }) => state)).toEqual(["blocked", "blocked"]);
    expect((await cardsOf(order)).map(({ balanceMinor }) => balanceMinor).toSorted()).toEqual([0, 5000]);
    await settleRefunds();
  });

  test("is never made when its order was cancelled first", async () => {
    const order = await bought(1);
    await cancelOrder(nadia, { orderId: order.orderId, reason: "Erreur de montant" }, at);
    await work(giftCards);
    expect(await cardsOf(order)).toEqual([]);
    await settleRefunds();
  });
});

/** The provider's part of the refunds, as a worker asks for it. */
async function settleRefunds(): Promise<void> {
  for (const { id } of await database.refund.findMany({ where: { state: "pending" } })) await giveBack(id, morning);
}
