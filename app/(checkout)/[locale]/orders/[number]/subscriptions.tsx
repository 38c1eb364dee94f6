import { currentActor } from "#app/actor";
import { SubscriptionFacts } from "#components/orders/subscription-facts";
import { ButtonLink } from "#components/ui/button";
import { isLookingOn } from "#lib/kernel/actor";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { OrderView } from "#lib/orders/schema";
import { clock } from "#lib/platform/clock";
import { subscriptionsOf } from "#lib/subscriptions/queries";
import { subscriptionToken } from "#lib/subscriptions/token";

/** What this order began or is a delivery of, with the way to change it and to cancel the contract. */
export async function Subscriptions({ order, locale }: { order: OrderView; locale: Locale }) {
  const t = translator(locale);
  const [found, actor] = await Promise.all([subscriptionsOf(order.id), currentActor()]);
  return found.map((subscription) => {
    const { id, state } = subscription;
    const token = isLookingOn(actor) ? "" : `?token=${encodeURIComponent(subscriptionToken(id, clock.now()))}`;
    return (
      <section key={id} aria-labelledby={`abonnement-${id}`}>
        <h2 id={`abonnement-${id}`} className="text-xl">
          {t("subscriptions.title")}
        </h2>
        <SubscriptionFacts subscription={subscription} locale={locale} />
        <div className="mt-4 flex flex-wrap gap-3">
          <ButtonLink href={`/${locale}/subscriptions/${id}${token}`} look="secondary">
            {t("subscriptions.see")}
          </ButtonLink>
          {state !== "ended" && (
            <ButtonLink href={`/${locale}/subscriptions/${id}/cancel${token}`} look="danger">
              {t("subscriptions.cancel")}
            </ButtonLink>
          )}
        </div>
      </section>
    );
  });
}
