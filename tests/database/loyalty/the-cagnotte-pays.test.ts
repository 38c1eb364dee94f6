import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { payWithCagnotte } from "#lib/cart/commands-credit";
import { expireCredits } from "#lib/credit/commands-system";
import { type Actor, system } from "#lib/kernel/actor";
import { loyaltyDiscrepancies } from "#lib/loyalty/queries-proof";
import { markSent } from "#lib/orders/commands";
import { refundLines } from "#lib/orders/commands-refund";
import { orderById } from "#lib/orders/queries";
import { database } from "#lib/platform/database";
import { captures } from "#lib/processes/captures";
import { invoices } from "#lib/processes/invoices";
import { loyalty } from "#lib/processes/loyalty";
import { payments } from "#lib/processes/payments";
import { orderXray } from "#lib/xray/queries";
import { balances } from "#lib/xray/schema";
import { aFullCart, morning, press } from "#tests/support/a-buyer";
import { aClub, aMember, cagnotte, endow, joinedAt, standing } from "#tests/support/a-member";
import { one, visa } from "#tests/support/a-payment";
import { aShop, aVariant } from "#tests/support/a-shop";
import { work } from "#tests/support/a-worker";
import { brokenInvariants } from "#tests/support/invariants";
import { aColleague } from "#tests/support/staff-actors";

const settle = () => work([...captures, ...invoices, ...payments, ...loyalty]);
const later = new Date(morning.getTime() + 3_600_000);

async function aMemberWith(amountMinor: number) {
  const member = await aMember("Camille");
  await endow(member.id, amountMinor, joinedAt);
  return member;
}

/** A lamp of 49 € sent for 5.90 €, which the cagnotte is to pay of what it can. */
async function aCart(member: Actor, sku = "LAMP") {
  const key = await aFullCart(one(sku), member);
  expect(await payWithCagnotte(member, { cartId: key.cartId, token: key.token }, { now: morning })).toMatchObject({
    ok: true,
  });
  return key;
}

beforeAll(async () => {
  await aShop();
  await aClub();
  await aVariant({ sku: "LAMP", price: 4900, stock: { WEB: 500 } });
});
afterEach(async () => {
  expect(await loyaltyDiscrepancies()).toEqual([]);
  expect(await brokenInvariants()).toEqual({});
});

describe("the cagnotte", () => {
  test("pays a part and the card the rest; the card is paid back first, then the cagnotte, and every book says so", async () => {
    const member = await aMemberWith(2_000);
    const answer = await press(await aCart(member), { card: visa, actor: member });
    if (!answer.ok || answer.value.state !== "paid") throw new Error(JSON.stringify(answer));
    const orderId = answer.value.order.id;
    const awa = await aColleague("Awa", "administrator");
    const { id: parcelId } = await database.parcel.findFirstOrThrow({ where: { orderId } });
    await markSent(awa, { orderId, parcelId, carrier: "La Poste" }, { now: later });
    await settle();
    expect(await orderById(orderId)).toMatchObject({
      total: 5_490,
      tenders: [
        { kind: "card", amount: 3_490 },
        { kind: "club", amount: 2_000 },
      ],
    });
    // 34.90 € of 54.90 € in money, of which 31.14 € for the lamp.
    expect(await cagnotte(member.id)).toBe(93);

    const { id: lineId } = await database.orderLine.findFirstOrThrow({ where: { orderId } });
    await refundLines(
      system("test"),
      { orderId, lines: [{ lineId, quantity: 1 }], includeDelivery: true, reason: "Abîmé" },
      { now: later },
    );
    await settle();
    expect((await orderById(orderId))?.tenders).toMatchObject([
      { kind: "card", refunded: 3_490 },
      { kind: "club", refunded: 2_000 },
    ]);
    expect(await cagnotte(member.id)).toBe(2_000);
    expect(await standing(member.id)).toMatchObject({ owedMinor: 0, points: 0 });
    const number = (await orderById(orderId))?.number ?? "";
    expect((await orderXray(number))?.checks.filter((check) => !balances(check))).toEqual([]);
    const journal = await database.paymentEntry.findMany({ where: { orderId }, orderBy: { n: "asc" } });
    expect(journal.map(({ means, amountMinor }) => `${means} ${amountMinor}`).sort()).toEqual([
      "card -3490",
      "card 3490",
      "club -2000",
      "club 2000",
    ]);
  });

  test("is its member's alone, and nobody without one pays with it", async () => {
    const [member, other] = [await aMemberWith(1_000), await aMember("Line")];
    const key = await aFullCart(one("LAMP"), other);
    expect(await payWithCagnotte(other, { cartId: key.cartId, token: key.token })).toMatchObject({
      refusal: { code: "no_cagnotte" },
    });
    const { id: creditId } = await database.credit.findFirstOrThrow({ where: { accountId: member.id } });
    await database.cartCredit.create({ data: { cartId: key.cartId, creditId, addedAt: morning } });
    const answer = await press(key, { card: visa, actor: other });
    expect(answer).toMatchObject({ value: { state: "paid" } });
    expect(await cagnotte(member.id)).toBe(1_000);
  });

  test("spent from ten tabs at once pays what it holds, not a cent more", async () => {
    const member = await aMemberWith(5_000);
    const tabs = [];
    for (let tab = 0; tab < 10; tab++) {
      await aVariant({ sku: `TAB-${tab}`, price: 4900, stock: { WEB: 5 } });
      tabs.push(await aCart(member, `TAB-${tab}`));
    }
    await Promise.all(tabs.map((key) => press(key, { card: visa, actor: member })));
    const { id: creditId } = await database.credit.findFirstOrThrow({ where: { accountId: member.id } });
    const paid = await database.orderTender.aggregate({ where: { creditId }, _sum: { amountMinor: true } });
    expect(paid._sum.amountMinor).toBe(5_000);
    expect(await cagnotte(member.id)).toBe(0);
  });

  test("ends a year after the last earning, and lives again with the next", async () => {
    const member = await aMemberWith(1_000);
    await expireCredits(system("test"), {}, { now: new Date("2027-10-31T08:00:00Z") });
    expect(await cagnotte(member.id)).toBe(1_000);
    await expireCredits(system("test"), {}, { now: new Date("2027-11-01T09:00:00Z") });
    expect(await cagnotte(member.id)).toBe(0);
    await endow(member.id, 300, new Date("2027-12-01T09:00:00Z"));
    expect(await database.credit.findFirst({ where: { accountId: member.id } })).toMatchObject({
      state: "active",
      balanceMinor: 300,
      expiresAt: new Date("2028-12-01T09:00:00Z"),
    });
  });
});
