import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";

/** What an order has earned its member, or when it will; nothing for who is none. */
export function HasEarned({ amount, locale }: { amount: number | null; locale: Locale }) {
  const t = translator(locale);
  if (amount === null) return null;
  return (
    <p className="figures mt-4 px-5 text-[15px] text-muted lg:px-6">
      {amount > 0 ? t("club.cart.earned", { amount: moneyText(money(amount), locale) }) : t("club.cart.notYet")}
    </p>
  );
}
