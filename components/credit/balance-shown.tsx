import type { BalanceView } from "#lib/credit/schema";
import { dateText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";

/** What is left on a card, and until when (law L27). */
export function BalanceShown({ balance, locale }: { balance: BalanceView; locale: Locale }) {
  const t = translator(locale);
  const lastFour = balance.lastFour ?? "";
  return (
    <div className="mb-4 rounded-card bg-wash p-6">
      <p className="figures font-display text-4xl font-[650] tracking-tight" data-testid="balance">
        {t("credit.page.balance", { amount: moneyText(money(balance.balance), locale) })}
      </p>
      <p className="figures mt-2 text-muted">
        {balance.expiresAt
          ? t("credit.page.until", { lastFour, date: dateText(new Date(balance.expiresAt), locale) })
          : t("credit.page.forever", { lastFour })}
      </p>
    </div>
  );
}
