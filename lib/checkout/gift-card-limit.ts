import type { PricedCart } from "#lib/cart/schema";
import { boughtADayMinor } from "#lib/credit/terms";
import { ok, type Result, refuse } from "#lib/kernel/result";
import type { Transaction } from "#lib/platform/database";
import { giftCardsBoughtMinor } from "./sql/gift-cards-bought.ts";

type TooMany = Readonly<{ code: "gift_card_day_limit"; limitMinor: number }>;

/** A buyer buys so many gift cards within a day and no more (rule 5.6): whoever has a stolen bank card wants many. */
export async function withinGiftCardLimit(
  tx: Transaction,
  { lines, contact }: PricedCart,
  now: Date,
): Promise<Result<null, TooMany>> {
  const wanted = lines.filter(({ giftCard }) => giftCard).reduce((sum, { totalGross }) => sum + totalGross, 0);
  if (wanted === 0) return ok(null);
  const bought = await giftCardsBoughtMinor(tx, contact?.email ?? "", now);
  return bought + wanted > boughtADayMinor
    ? refuse({ code: "gift_card_day_limit", limitMinor: boughtADayMinor })
    : ok(null);
}
