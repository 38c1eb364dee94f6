import { Thumbnail } from "#components/cart/thumbnail";
import { dayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { SubscriptionView } from "#lib/subscriptions/schema";

/** A subscription in two sentences: what, how often and at which price; and what comes next. */
export function SubscriptionFacts({ subscription, locale }: { subscription: SubscriptionView; locale: Locale }) {
  const t = translator(locale);
  const { article, pictureFile, quantity, totalMinor, rhythm, state, nextOn } = subscription;
  return (
    <div className="mt-4 flex items-start gap-4">
      <span className="size-20 shrink-0 overflow-hidden rounded-control bg-sweep">
        <Thumbnail file={pictureFile} name={article} size={80} />
      </span>
      <div className="min-w-0">
        <p className="max-w-[58ch] text-lg leading-snug text-pretty">
          {t("subscriptions.facts", {
            ...{ quantity, article, price: moneyText(money(totalMinor), locale) },
            rhythm: t(`subscriptions.rhythm.${rhythm.unit}`, { every: rhythm.every }),
          })}
        </p>
        <p className="mt-2 max-w-[58ch] text-pretty">
          {t(`subscriptions.states.${state}`, { day: dayText(new Date(`${nextOn}T12:00:00Z`), locale) })}
        </p>
      </div>
    </div>
  );
}
