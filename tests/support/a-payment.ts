import { readIntent } from "#lib/payments/provider";
import { answerStandinBank } from "#lib/payments/standin-bank";
import { database } from "#lib/platform/database";
import { type Key, morning } from "#tests/support/a-buyer";

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
