import "#tests/support/a-provider";

import { expect, test } from "vitest";
import { settleIntent } from "#lib/checkout/settle";
import { payIntent } from "#lib/payments/provider";
import { database } from "#lib/platform/database";
import { payments } from "#lib/processes/payments";
import { aFullCart, morning, press } from "#tests/support/a-buyer";
import { shutDoor } from "#tests/support/a-door";
import { killedAt } from "#tests/support/a-killing";
import { lockTable } from "#tests/support/a-lock";
import { refundsAtProvider } from "#tests/support/a-provider";
import { aShop, aVariant } from "#tests/support/a-shop";
import { work } from "#tests/support/a-worker";
import { brokenInvariants } from "#tests/support/invariants";

const provider = process.env.STRIPE_API_URL ?? "";
const worker = new URL("doomed-worker.ts", import.meta.url);

/** A shopper has paid twice for one order: the second payment is owed back. */
async function owed(): Promise<string> {
  const cart = await aFullCart([{ sku: "LAMP", quantity: 1 }]);
  await press(cart, { card: "pm_card_visa" });
  const { id: attemptId } = await database.checkoutAttempt.findFirstOrThrow({ where: { cartId: cart.cartId } });
  const { id: intentId } = await payIntent({
    attemptId,
    amountMinor: 5490,
    currency: "EUR",
    paymentMethod: "pm_card_mastercard",
    returnUrl: "http://localhost:3000/",
  });
  await settleIntent(intentId, morning);
  return intentId;
}

test("a worker killed at three moments of giving money back gives it back once", async () => {
  await aShop();
  await aVariant({ sku: "LAMP", price: 4900, stock: { WEB: 9 } });
  const intentId = await owed();

  await killedAt(await shutDoor(provider, "before the provider hears"), 1, worker);
  expect(await refundsAtProvider()).toEqual([]);
  await killedAt(await shutDoor(provider, "after the provider has acted"), 1, worker);
  await killedAt(await lockTable("refund"), 1, worker);
  expect(await database.refund.findMany({ where: { intentId } })).toMatchObject([{ state: "pending" }]);

  await work(payments);
  await work(payments);
  expect(await refundsAtProvider()).toMatchObject([{ payment_intent: intentId, amount: 5490 }]);
  expect(await brokenInvariants()).toEqual({});
}, 60_000);
