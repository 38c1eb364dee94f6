import { beforeAll, expect, test } from "vitest";
import { newId } from "#lib/kernel/ids";
import { payIntent } from "#lib/payments/provider";
import { database } from "#lib/platform/database";
import { aFullCart, press } from "#tests/support/a-buyer";
import { aGiftCard } from "#tests/support/a-gift-card";
import { later } from "#tests/support/a-payment";
import { aShop, aVariant } from "#tests/support/a-shop";
import { leaves } from "#tests/support/asks-and-approves";
import { brokenInvariants, type Invariant } from "#tests/support/invariants";
import { aColleague } from "#tests/support/staff-actors";

type Mistake = Readonly<{ plant: () => Promise<unknown>; mend: () => Promise<unknown> }>;

let orderId = "";
let intentId = "";
let variantId = "";
const update = (data: object) => database.order.update({ where: { id: orderId }, data });
const tender = (data: object) => database.orderTender.updateMany({ where: { orderId }, data });
const card = (data: object) => database.credit.updateMany({ data });
const level = (data: object) => database.stockLevel.updateMany({ where: { variantId }, data });

beforeAll(async () => {
  await aShop();
  variantId = await aVariant({ sku: "LAMP", price: 4900, stock: { WEB: 3 } });
  const answer = await press(await aFullCart([{ sku: "LAMP", quantity: 2 }]), { card: "pm_card_visa" });
  if (!answer.ok || answer.value.state !== "paid") throw new Error(JSON.stringify(answer));
  orderId = answer.value.order.id;
  intentId = (await database.order.findUniqueOrThrow({ where: { id: orderId } })).intentId ?? "";
  await aGiftCard(5000);
});

/** Mistakes that the tables themselves let through, each with the invariants that see it. */
const mistakes: readonly (readonly [string, readonly Invariant[], Mistake])[] = [
  [
    "a level that its ledger does not explain",
    ["STOCK-SUM"],
    { plant: () => level({ onHand: 7 }), mend: () => level({ onHand: 3 }) },
  ],
  [
    "a reservation that no level knows of",
    ["STOCK-SUM"],
    {
      plant: () => database.stockReservation.updateMany({ where: { orderId }, data: { quantity: 1 } }),
      mend: () => database.stockReservation.updateMany({ where: { orderId }, data: { quantity: 2 } }),
    },
  ],
  [
    "more sold than was ever there, and lines that are not the order's goods",
    ["NO-OVERSELL", "TOTALS"],
    {
      plant: () =>
        database.orderLine.updateMany({ where: { orderId }, data: { quantity: 4, totalGrossMinor: 19_600 } }),
      mend: () => database.orderLine.updateMany({ where: { orderId }, data: { quantity: 2, totalGrossMinor: 9800 } }),
    },
  ],
  [
    "VAT of another total",
    ["TOTALS"],
    {
      plant: () => update({ vat: [{ basisPoints: 2000, net: 1, vat: 1, gross: 2 }] }),
      mend: () => update({ vat: [{ basisPoints: 2000, net: 8167, vat: 1633, gross: 9800 }] }),
    },
  ],
  [
    "less money in the books than at the provider",
    ["MONEY", "TENDERS"],
    { plant: () => tender({ amountMinor: 9700 }), mend: () => tender({ amountMinor: 9800 }) },
  ],
  [
    "a refund that the provider never heard of",
    ["MONEY", "TENDERS"],
    { plant: () => tender({ refundedMinor: 100 }), mend: () => tender({ refundedMinor: 0 }) },
  ],
  [
    "an order that keeps less aside than its bank does",
    ["CAPTURE"],
    { plant: () => update({ authorisedMinor: 9700 }), mend: () => update({ authorisedMinor: 9800 }) },
  ],
  [
    "money that was taken as far as the books go, and that the bank never gave",
    ["CAPTURE", "OUTBOX"],
    {
      plant: () =>
        database.capture.create({
          data: { orderId, intentId, amountMinor: 100, state: "done", createdAt: later(9), settledAt: later(9) },
        }),
      mend: () => database.capture.deleteMany({ where: { orderId } }),
    },
  ],
  [
    "a parcel that left unpaid",
    ["CAPTURE"],
    {
      plant: () => database.parcel.updateMany({ where: { orderId }, data: { sentAt: later(9) } }),
      mend: () => database.parcel.updateMany({ where: { orderId }, data: { sentAt: null } }),
    },
  ],
  [
    "an order that is not the sum of what paid for it",
    ["TENDERS", "CAPTURE"],
    {
      plant: () => update({ capturedMinor: 9700, authorisedMinor: 9700 }),
      mend: () => update({ capturedMinor: 9800, authorisedMinor: 9800 }),
    },
  ],
  [
    "a gift card whose ledger does not explain it",
    ["CREDIT-SUM"],
    { plant: () => card({ balanceMinor: 6000 }), mend: () => card({ balanceMinor: 5000 }) },
  ],
  [
    "money of a gift card that no checkout holds",
    ["CREDIT-SUM"],
    { plant: () => card({ heldMinor: 100 }), mend: () => card({ heldMinor: 0 }) },
  ],
  [
    "an order paid by a gift card that knows nothing of it",
    ["CREDIT-ORDER", "PSP-ORDER"],
    {
      plant: async () => tender({ kind: "gift_card", creditId: (await database.credit.findFirstOrThrow()).id }),
      mend: () => tender({ kind: "card", creditId: null }),
    },
  ],
  [
    "an attempt that is not paid, with an order",
    ["ONE-ORDER"],
    {
      plant: () => database.checkoutAttempt.updateMany({ data: { state: "abandoned" } }),
      mend: () => database.checkoutAttempt.updateMany({ data: { state: "paid" } }),
    },
  ],
  [
    "an order that nobody was told of",
    ["OUTBOX"],
    {
      plant: () => database.outboxFact.updateMany({ where: { name: "order.placed" }, data: { name: "order.lost" } }),
      mend: () => database.outboxFact.updateMany({ where: { name: "order.lost" }, data: { name: "order.placed" } }),
    },
  ],
  [
    "an offer that was used more often than anybody used it",
    ["PROMO"],
    {
      plant: () =>
        database.promotion.create({
          data: {
            ...{ id: newId(), nameFr: "Offre", lane: "order", benefit: {}, uses: 1, authorName: "Lucie" },
            ...{ createdAt: later(0), updatedAt: later(0) },
          },
        }),
      mend: () => database.promotion.deleteMany(),
    },
  ],
  [
    "an order that was cancelled without a trace",
    ["AUDIT"],
    {
      plant: () => database.$executeRaw`UPDATE orders SET state = 'cancelled' WHERE id = ${orderId}::uuid`,
      mend: () => database.$executeRaw`UPDATE orders SET state = 'placed' WHERE id = ${orderId}::uuid`,
    },
  ],
  [
    "a trail that may be rewritten",
    ["AUDIT"],
    {
      plant: () => database.$executeRaw`ALTER TABLE audit_entry DISABLE TRIGGER audit_entry_append_only`,
      mend: () => database.$executeRaw`ALTER TABLE audit_entry ENABLE TRIGGER audit_entry_append_only`,
    },
  ],
  [
    "somebody inside who does not work here any more",
    ["SESSION"],
    {
      async plant() {
        const { id: accountId } = await aColleague("Hugo", "store_staff");
        await leaves({ id: accountId });
        await database.session.create({
          data: { accountId, createdAt: later(0), lastSeenAt: later(0), expiresAt: later(60) },
        });
      },
      mend: () => database.session.deleteMany(),
    },
  ],
  [
    "a card's number in what is kept of what happened",
    ["LEAK"],
    {
      plant: () =>
        database.outboxFact.create({ data: { name: "test", payload: { card: "4242 4242 4242 4242" }, at: later(0) } }),
      mend: () => database.outboxFact.deleteMany({ where: { name: "test" } }),
    },
  ],
  [
    "a second order from one cart, for no money",
    ["TENDERS", "TOTALS", "ONE-ORDER", "OUTBOX"],
    {
      async plant() {
        const {
          id: _,
          number: __,
          relayPoint: ___,
          slot: ____,
          invoiceAddress: _____,
          vat,
          promotions,
          ...order
        } = await database.order.findUniqueOrThrow({ where: { id: orderId } });
        const again = {
          ...order,
          vat: vat ?? [],
          promotions: promotions ?? [],
          attemptId: newId(),
          number: "BF-TWICE",
          intentId: "pi_none",
        };
        await database.order.create({ data: again });
      },
      mend: () => database.order.delete({ where: { number: "BF-TWICE" } }),
    },
  ],
];

test("a shop in which somebody has just bought keeps them all", async () =>
  expect(await brokenInvariants()).toEqual({}));

test.each(mistakes)("%s is seen by %s", async (_, seenBy, { plant, mend }) => {
  await plant();
  const broken = await brokenInvariants();
  await mend();
  expect(Object.keys(broken).toSorted()).toEqual(seenBy.toSorted());
  expect(await brokenInvariants()).toEqual({});
});

test("money without an order is seen", async () => {
  const { id } = await payIntent({
    attemptId: newId(),
    amountMinor: 5490,
    currency: "EUR",
    paymentMethod: "pm_card_visa",
    returnUrl: "http://localhost:3000/",
  });
  expect(await brokenInvariants()).toEqual({ "PSP-ORDER": [expect.objectContaining({ intent: id, taken: 5490 })] });
});
