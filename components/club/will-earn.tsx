import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";

/** What a cart would earn a member; nothing for who is none. */
export function WillEarn({ amount, locale }: { amount: number | null; locale: Locale }) {
  if (!amount) return null;
  return (
    <p className="figures mt-4 text-[15px]">
      {translator(locale)("club.cart.willEarn", { amount: moneyText(money(amount), locale) })}
    </p>
  );
}
