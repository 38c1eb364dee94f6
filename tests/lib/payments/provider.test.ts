import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aStandin } from "./a-standin.ts";

let standin: Awaited<ReturnType<typeof aStandin>>;
let provider: typeof import("../../../lib/payments/provider.ts");
beforeAll(async () => {
  standin = await aStandin();
  process.env.STRIPE_API_URL = standin.url();
  provider = await import("../../../lib/payments/provider.ts");
});
afterAll(() => standin.stop());

const aPayment = (paymentMethod?: string) => ({
  attemptId: crypto.randomUUID(),
  amountMinor: 12_900,
  currency: "EUR" as const,
  paymentMethod,
  returnUrl: "http://shop.example/fr/checkout/return",
});

describe("the shop's face of the provider", () => {
  test("a good card pays the attempt, once however often it is asked", async () => {
    const payment = aPayment("pm_card_visa");
    const [first, again] = [await provider.payIntent(payment), await provider.payIntent(payment)];
    expect(first).toMatchObject({
      status: "succeeded",
      amountMinor: 12_900,
      amountReceivedMinor: 12_900,
      currency: "EUR",
      attemptId: payment.attemptId,
      declineCode: null,
    });
    expect(again.id).toBe(first.id);
    expect(await provider.readIntent(first.id)).toEqual(first);
    expect(await provider.findIntent(payment.attemptId)).toEqual(first);
  });

  test("a declined card is an answer with its reason", async () => {
    const poor = await provider.payIntent(aPayment("pm_card_chargeDeclinedInsufficientFunds"));
    expect(poor).toMatchObject({ status: "requires_payment_method", declineCode: "insufficient_funds" });
    const expired = await provider.payIntent(aPayment("pm_card_chargeDeclinedExpiredCard"));
    expect(expired.declineCode).toBe("expired_card");
  });

  test("another card for the same attempt is a new try", async () => {
    const payment = aPayment("pm_card_chargeDeclined");
    const declined = await provider.payIntent(payment);
    const paid = await provider.payIntent({ ...payment, paymentMethod: "pm_card_mastercard" });
    expect(paid.status).toBe("succeeded");
    expect(paid.id).not.toBe(declined.id);
    expect((await provider.findIntent(payment.attemptId))?.id).toBe(paid.id);
  });

  test("a card that wants 3-D Secure says where to go; without a card the form gets a secret", async () => {
    const asked = await provider.payIntent(aPayment("pm_card_threeDSecure2Required"));
    expect(asked.status).toBe("requires_action");
    expect(asked.actionUrl).toContain(`/payment/3ds/${asked.id}`);
    const open = await provider.payIntent(aPayment());
    expect(open).toMatchObject({ status: "requires_payment_method", declineCode: null, actionUrl: null });
    expect(open.clientSecret).toContain(open.id);
  });

  test("cancelling a payment that has been made tells that it has been made", async () => {
    const open = await provider.payIntent(aPayment());
    expect((await provider.cancelIntent(open.id)).status).toBe("canceled");
    const paid = await provider.payIntent(aPayment("pm_card_visa"));
    expect((await provider.cancelIntent(paid.id)).status).toBe("succeeded");
  });

  test("a refund asked for twice gives back once", async () => {
    const paid = await provider.payIntent(aPayment("pm_card_visa"));
    const refund = { refundId: crypto.randomUUID(), intentId: paid.id, amountMinor: 2_900 };
    const [first, again] = [await provider.refundIntent(refund), await provider.refundIntent(refund)];
    expect(first).toMatchObject({ state: "done", amountMinor: 2_900 });
    expect(again.id).toBe(first.id);
  });

  test("an answer lost after the charge is asked for again under the same key", async () => {
    await standin.turn({ failAfterCommit: 1 });
    const paid = await provider.payIntent(aPayment("pm_card_visa"));
    expect(paid.status).toBe("succeeded");
    expect((await standin.stripe().charges.list({ payment_intent: paid.id })).data).toHaveLength(1);
  });

  test("a provider that is down is a fault of its own, not a declined card", async () => {
    await standin.turn({ down: true });
    await expect(provider.payIntent(aPayment("pm_card_visa"))).rejects.toThrow(provider.ProviderUnavailable);
    await standin.turn({});
  });
});
