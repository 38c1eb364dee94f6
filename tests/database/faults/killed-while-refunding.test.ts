import { expect, test } from "vitest";
import { database } from "#lib/platform/database";
import { payments } from "#lib/processes/payments";
import { shutDoor } from "#tests/support/a-door";
import { doomed, killedAt } from "#tests/support/a-killing";
import { lockTable } from "#tests/support/a-lock";
import { paidTwice } from "#tests/support/a-payment";
import { refundsAtProvider } from "#tests/support/a-provider";
import { aShop, aVariant } from "#tests/support/a-shop";
import { work } from "#tests/support/a-worker";
import { brokenInvariants } from "#tests/support/invariants";

const provider = process.env.STRIPE_API_URL ?? "";

test("a worker killed at three moments of giving money back gives it back once", async () => {
  await aShop();
  await aVariant({ sku: "LAMP", price: 4900, stock: { WEB: 9 } });
  const intentId = (await paidTwice("LAMP")).second;

  await killedAt(await shutDoor(provider, "before the provider hears"), 1, doomed.worker);
  expect(await refundsAtProvider()).toEqual([]);
  await killedAt(await shutDoor(provider, "after the provider has acted"), 1, doomed.worker);
  await killedAt(await lockTable("refund"), 1, doomed.worker);
  expect(await database.refund.findMany({ where: { intentId } })).toMatchObject([{ state: "pending" }]);

  await work(payments);
  await work(payments);
  expect(await refundsAtProvider()).toMatchObject([{ payment_intent: intentId, amount: 5490 }]);
  expect(await brokenInvariants()).toEqual({});
}, 60_000);
