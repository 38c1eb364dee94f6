import { beforeAll, expect, test } from "vitest";
import { templates } from "#components/mails/templates";
import { startCheckout } from "#lib/checkout/commands";
import { settle } from "#lib/checkout/settle";
import { system, visitor } from "#lib/kernel/actor";
import { receivePaymentEvent } from "#lib/payments/commands";
import { payIntent } from "#lib/payments/provider";
import { database } from "#lib/platform/database";
import { registerTemplates } from "#lib/platform/mail-templates";
import { runStep } from "#lib/platform/steps";
import { listings } from "#lib/processes/listings";
import { paymentMails } from "#lib/processes/payment-mails";
import { payments } from "#lib/processes/payments";
import { correctStock } from "#lib/stockroom/commands-correct";
import { aFullCart, morning } from "#tests/support/a-buyer";
import { aShop, aVariant } from "#tests/support/a-shop";
import { aColleague } from "#tests/support/staff-actors";

const processes = [...listings, ...paymentMails, ...payments];

/** Runs every step that follows the facts told so far, as the worker does. */
async function work() {
  for (const { id, name } of await database.outboxFact.findMany({ orderBy: { id: "asc" } })) {
    for (const process of processes.filter(({ fact }) => fact === name)) {
      for (const step of process.steps.keys())
        await runStep({ factId: String(id), fact: name, step }, processes, 10_000);
    }
  }
}

/** The provider has the money; nobody in the shop knows it yet. */
async function paidUnheard(sku: string) {
  const cart = await aFullCart([{ sku, quantity: 1 }]);
  const started = await startCheckout(visitor, { ...cart, acceptTerms: true }, { now: morning });
  if (!started.ok || started.value.ordered) throw new Error("not started");
  const { attemptId, amountMinor } = started.value;
  const intent = await payIntent({
    attemptId,
    amountMinor,
    currency: "EUR",
    paymentMethod: "pm_card_visa",
    returnUrl: "http://localhost:3000/",
  });
  return { attemptId, intentId: intent.id };
}

beforeAll(async () => {
  await aShop();
  registerTemplates(templates);
});

test("a webhook becomes an order once, however often it is delivered", async () => {
  await aVariant({ sku: "HEARD", stock: { WEB: 9 } });
  const { intentId } = await paidUnheard("HEARD");
  const event = { id: "evt_1", type: "payment_intent.succeeded", intentId };
  for (let times = 0; times < 3; times++) await receivePaymentEvent(system("provider"), event, { now: morning });
  await work();
  expect(await database.order.findMany({ where: { intentId } })).toHaveLength(1);
  expect(await database.paymentEvent.findMany()).toMatchObject([{ id: "evt_1", processedAt: expect.any(Date) }]);
});

test("money that no order keeps goes back through the provider, and its owner is told why", async () => {
  const variantId = await aVariant({ sku: "SOLD", stock: { WEB: 1 } });
  const { attemptId, intentId } = await paidUnheard("SOLD");
  await database.stockHold.updateMany({ where: { attemptId }, data: { state: "released" } });
  await database.stockLevel.updateMany({ where: { variantId }, data: { held: 0, onHand: 0 } });
  expect(await settle(attemptId, morning)).toEqual({ state: "refunded", reason: "out_of_stock" });
  await work();
  await work();

  expect(await database.refund.findMany({ where: { intentId } })).toMatchObject([{ state: "done", amountMinor: 5490 }]);
  const mails = await database.mail.findMany({ where: { template: "payment_returned" } });
  expect(mails).toMatchObject([{ recipient: "camille@courrier.example", locale: "fr" }]);
  expect(mails[0]?.subject).toBe("Votre paiement de 54,90\u00A0€ vous est rendu");
  expect(mails[0]?.text).toContain("le dernier article venait d’être vendu");
});

test("a product whose last piece is gone is listed as out of stock", async () => {
  const variantId = await aVariant({ sku: "LISTED", stock: { WEB: 5 } });
  const { productId } = await database.variant.findUniqueOrThrow({ where: { id: variantId } });
  const awa = await aColleague("Awa Diop", "administrator");
  const empty = { article: "LISTED", location: "WEB", kind: "delta", number: -4, reason: "Comptage" };
  await correctStock(awa, empty, { now: morning });
  await correctStock(awa, { ...empty, number: -1 }, { now: morning });
  await work();
  expect(await database.listing.findUnique({ where: { productId } })).toMatchObject({ inStockAt: [] });
});
