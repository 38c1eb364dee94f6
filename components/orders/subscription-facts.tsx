import { dayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { SubscriptionView } from "#lib/subscriptions/schema";

/** A subscription in two sentences: what, how often and at which price; and what comes next. */
export function SubscriptionFacts({ subscription, locale }: { subscription: SubscriptionView; locale: Locale }) {
  const t = translator(locale);
  const { article, quantity, totalMinor, rhythm, state, nextOn } = subscription;
  return (
    <>
      <p className="mt-3 max-w-[58ch] text-lg">
        {t("subscriptions.facts", {
          ...{ quantity, article, price: moneyText(money(totalMinor), locale) },
          rhythm: t(`subscriptions.rhythm.${rhythm.unit}`, { every: rhythm.every }),
        })}
      </p>
      <p className="mt-2 max-w-[58ch]">
        {t(`subscriptions.states.${state}`, { day: dayText(new Date(`${nextOn}T12:00:00Z`), locale) })}
      </p>
    </>
  );
}
