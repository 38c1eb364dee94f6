import { settleIntent } from "#lib/checkout/settle";
import { payIntent, readIntent } from "#lib/payments/provider";
import { answerStandinBank } from "#lib/payments/standin-bank";
import { database } from "#lib/platform/database";
import { aFullCart, type Key, morning, press } from "#tests/support/a-buyer";

export const visa = "pm_card_visa";
export const later = (minutes: number) => new Date(morning.getTime() + minutes * 60_000);
export const one = (sku: string) => [{ sku, quantity: 1 }];
export const attemptsOf = ({ cartId }: Key) =>
  database.checkoutAttempt.findMany({ where: { cartId }, orderBy: { id: "asc" } });
export const ordersOf = ({ cartId }: Key) => database.order.findMany({ where: { cartId } });
export const levelOf = async (variantId: string) =>
  database.stockLevel.findFirstOrThrow({ where: { variantId, locationCode: "WEB" } });
/** What the shopper answers on the bank's page. */
export async function atTheBank(intentId: string | null | undefined, accepted: boolean) {
  const { clientSecret } = await readIntent(intentId ?? "");
  return answerStandinBank({ intentId: intentId ?? "", clientSecret: clientSecret ?? "", accepted });
}

/** A shopper has paid twice for one order of 54.90 €: the second payment is owed back. */
export async function paidTwice(sku: string): Promise<Readonly<{ key: Key; second: string }>> {
  const key = await aFullCart(one(sku));
  await press(key, { card: visa });
  const [attempt] = await attemptsOf(key);
  const { id: second } = await payIntent({
    attemptId: attempt?.id ?? "",
    amountMinor: 5490,
    currency: "EUR",
    paymentMethod: "pm_card_mastercard",
    returnUrl: "http://localhost:3000/",
  });
  await settleIntent(second, morning);
  return { key, second };
}
