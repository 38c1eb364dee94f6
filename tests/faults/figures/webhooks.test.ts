import "../surroundings.ts";

import { expect, test } from "vitest";
import { sweepPayments } from "#lib/checkout/sweep";
import { database } from "#lib/platform/database";
import { payments } from "#lib/processes/payments";
import { later } from "#tests/support/a-payment";
import { intentsAtProvider } from "#tests/support/a-provider";
import { aShop, aVariant } from "#tests/support/a-shop";
import { work } from "#tests/support/a-worker";
import { answerOf, tabsClosed } from "#tests/support/closed-tabs";
import { inParallel } from "#tests/support/in-parallel";
import { brokenInvariants } from "#tests/support/invariants";
import { webhookSecret } from "#tests/support/webhook-secret";
import { deliver, forged, listen, shuffled } from "#tests/support/webhooks";
import { chance } from "../../../prisma/seed/random.ts";
import { wares } from "../shoppers.ts";

const wanted = Number(process.env.FAULTS_SIZE ?? 10_000);
const batch = 100;

/** G10: only the provider's word tells the shop, and this becomes of it: lost, doubled, shuffled, forged. */
test(`${wanted} webhooks, 10 % lost, 20 % doubled, shuffled, 5 % forged`, { timeout: 3_600_000 }, async () => {
  await aShop();
  for (const sku of wares) await aVariant({ sku, price: 4900, stock: { WEB: wanted } });
  const luck = chance(Number(process.env.FAULTS_SEED ?? 1));
  const news = await listen();
  const carts = [];
  let told: readonly string[] = [];
  while (told.length < wanted) {
    carts.push(...(await tabsClosed(batch, luck.pick(wares))));
    told = await news();
  }
  const events = told.slice(0, wanted);
  const arriving = events.filter(() => !luck.happens(0.1));
  const again = arriving.filter(() => luck.happens(0.2));
  const lies = events.filter(() => luck.happens(0.05)).map(forged);
  const post = shuffled([...arriving, ...again, ...lies]);
  const isLie = new Set(lies);

  const statuses = await inParallel(post.length, 8, async (index) => {
    const letter = post[index] ?? "";
    const { status } = await deliver(letter, isLie.has(letter) ? "whsec_forged" : webhookSecret);
    return isLie.has(letter) ? (status === 400 ? "refused" : "believed") : status === 200 ? "taken" : "lost";
  });
  const counted = (answer: string) => statuses.filter((one) => one === answer).length;
  await work(payments);
  await sweepPayments(later(3));
  while ((await sweepPayments(later(16))) > 0);

  const [attempts, intents] = [await database.checkoutAttempt.findMany(), await intentsAtProvider()];
  const statusOf = new Map(intents.map(({ id, status }) => [id, status]));
  const differing = attempts.filter(
    ({ state, intentId }) => statusOf.get(intentId ?? "") !== (state === "paid" ? "requires_capture" : "canceled"),
  );
  const orders = await database.order.count();
  const paid = carts.filter((_, index) => answerOf(index % batch) === "accepts").length;
  console.log(
    `figure: ${events.length} webhooks of ${carts.length} payments: ${events.length - arriving.length} lost, ${again.length} doubled, ` +
      `${lies.length} forged (${counted("believed")} believed), ${post.length} delivered; ${orders} orders for ${paid} paid, ` +
      `${differing.length} payments stand otherwise than at the provider`,
  );
  expect([counted("believed"), counted("lost"), differing.length, orders]).toEqual([0, 0, 0, paid]);
  expect(await brokenInvariants()).toEqual({});
});
