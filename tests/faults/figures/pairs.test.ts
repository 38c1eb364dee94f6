import "../surroundings.ts";

import { expect, test } from "vitest";
import { settleCart, settleIntent } from "#lib/checkout/settle";
import { system } from "#lib/kernel/actor";
import { markSent } from "#lib/orders/commands";
import { database } from "#lib/platform/database";
import { captures } from "#lib/processes/captures";
import { payments } from "#lib/processes/payments";
import { aFullCart, morning, press } from "#tests/support/a-buyer";
import { atTheBank, attemptsOf, later, one } from "#tests/support/a-payment";
import { intentsAtProvider, refundsAtProvider } from "#tests/support/a-provider";
import { aShop, aVariant } from "#tests/support/a-shop";
import { work } from "#tests/support/a-worker";
import { inParallel } from "#tests/support/in-parallel";
import { brokenInvariants } from "#tests/support/invariants";
import { deliver, listen } from "#tests/support/webhooks";
import { wares } from "../shoppers.ts";
import { untilHeard } from "../until-heard.ts";

const pairs = Number(process.env.FAULTS_SIZE ?? 500);

/** PAY-05: the provider's webhook and the browser's return complete the same checkout at the same instant. */
test(`${pairs} simultaneous pairs of webhook and browser return`, { timeout: 3_600_000 }, async () => {
  await aShop();
  for (const sku of wares) await aVariant({ sku, price: 4900, stock: { WEB: pairs } });
  const news = await listen();
  const carts = await inParallel(pairs, 8, async (index) => {
    const key = await aFullCart(one(wares[index % wares.length] ?? ""));
    await untilHeard(() => press(key, { card: "pm_card_authenticationRequired" }));
    const intentId = (await attemptsOf(key))[0]?.intentId ?? "";
    await atTheBank(intentId, true);
    return { ...key, intentId };
  });
  const letters = await news();

  await inParallel(pairs, 8, async (index) => {
    const { cartId, token, intentId } = carts[index] ?? { cartId: "", token: "", intentId: "-" };
    const hear = async () => {
      for (const letter of letters.filter((text) => text.includes(intentId))) await deliver(letter);
      await untilHeard(() => settleIntent(intentId, morning));
    };
    await Promise.all([hear(), untilHeard(() => settleCart(cartId, token, morning))]);
  });
  await work(payments);
  for (const { id, orderId } of await database.parcel.findMany())
    await markSent(system("test"), { orderId, parcelId: id, carrier: "La Poste" }, { now: later(60) });
  await work(captures);

  const [orders, intents, refunds] = [
    await database.order.count(),
    await intentsAtProvider(),
    await refundsAtProvider(),
  ];
  const taken = intents.filter(({ amount_received }) => amount_received === 5490).length;
  console.log(`figure: ${pairs} pairs: ${orders} orders, ${taken} captures, ${refunds.length} refunds`);
  expect([orders, taken, intents.length, refunds.length]).toEqual([pairs, pairs, pairs, 0]);
  expect(await brokenInvariants()).toEqual({});
});
