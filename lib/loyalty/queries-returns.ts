import type { Transaction } from "#lib/platform/database";
import { loyaltyRules, tierNamed } from "./rules.ts";

/** How many days the club gave for sending an order back, by the rules and the tier of the day it was bought on; null for who was no member. */
export async function returnDaysOf(
  reader: Pick<Transaction, "loyaltyPurchase">,
  orderId: string,
): Promise<number | null> {
  const purchase = await reader.loyaltyPurchase.findUnique({
    where: { orderId },
    select: { tier: true, rules: { select: { rules: true } } },
  });
  return purchase && tierNamed(loyaltyRules.parse(purchase.rules.rules), purchase.tier).returnDays;
}
