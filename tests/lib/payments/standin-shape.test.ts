import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aStandin } from "./a-standin.ts";

/** Stripe's published example objects, kept beside the project, not in it. */
const published = "../shared/standards/stripe/fixtures3.json";
const here = existsSync(published);
const resources: Record<string, object> = here ? JSON.parse(readFileSync(published, "utf8")).resources : {};

let standin: Awaited<ReturnType<typeof aStandin>>;
beforeAll(async () => {
  standin = await aStandin();
});
afterAll(() => standin.stop());

const keysOf = (value: object) => Object.keys(value).sort();
/** The SDK hangs its own note on an answer. */
const answered = ({ lastResponse, ...object }: object & { lastResponse?: unknown }) => object;

describe.skipIf(!here)("the stand-in's objects carry exactly the keys of Stripe's (needs ../shared/standards)", () => {
  test("payment_intent, charge, refund, dispute, payout, payment_method, customer, event and balance_transaction", async () => {
    const stripe = standin.stripe();
    const intent = await stripe.paymentIntents.create({
      amount: 1_000,
      currency: "eur",
      payment_method: "pm_card_visa",
      confirm: true,
      return_url: "http://shop.example",
    });
    await fetch(`${standin.url()}/standin/payouts`, { method: "POST" });
    const [payout] = (await stripe.payouts.list()).data;
    const refund = await stripe.refunds.create({ payment_intent: intent.id, amount: 100 });
    await fetch(`${standin.url()}/standin/payment_intents/${intent.id}/dispute`, { method: "POST" });
    const [dispute] = (await stripe.disputes.list({ payment_intent: intent.id })).data;
    const [charge] = (await stripe.charges.list()).data;
    const [event] = (await stripe.events.list()).data;
    const [movement] = (await stripe.balanceTransactions.list()).data;
    const made = {
      payment_intent: intent,
      refund,
      dispute,
      payout,
      charge,
      event,
      balance_transaction: movement,
      payment_method: await stripe.paymentMethods.retrieve("pm_card_mastercard"),
      customer: await stripe.customers.create({ email: "zoe@bonnefoy.example" }),
    };
    for (const [kind, object] of Object.entries(made))
      expect(keysOf(answered(object ?? {})), kind).toEqual(keysOf(resources[kind] ?? {}));
  });
});
