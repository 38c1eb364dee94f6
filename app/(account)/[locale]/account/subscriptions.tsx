import { SubscriptionFacts } from "#components/orders/subscription-facts";
import { ButtonLink } from "#components/ui/button";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { standingSubscriptionsOf } from "#lib/subscriptions/queries";

/** What a customer receives again and again, with the way to change it; nothing for who has none. */
export async function Subscriptions({ accountId, locale }: { accountId: string; locale: Locale }) {
  const standing = await standingSubscriptionsOf(accountId);
  const t = translator(locale);
  if (standing.length === 0) return null;
  return (
    <section aria-labelledby="abonnements" className="mt-12">
      <h2 id="abonnements" className="text-xl">
        {t("subscriptions.mine")}
      </h2>
      <ul className="mt-3 divide-y divide-hairline border-y border-hairline">
        {standing.map((subscription) => (
          <li key={subscription.id} className="pt-2 pb-6">
            <SubscriptionFacts subscription={subscription} locale={locale} />
            <ButtonLink
              href={`/${locale}/subscriptions/${subscription.id}`}
              look="secondary"
              className="mt-4 sm:ml-24"
              aria-label={`${t("subscriptions.see")}, ${subscription.article}`}
            >
              {t("subscriptions.see")}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
