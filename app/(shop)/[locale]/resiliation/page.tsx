import { currentActor } from "#app/actor";
import { findingWords } from "#app/finding-words";
import { FindOrder } from "#components/orders/find-order";
import { SubscriptionFacts } from "#components/orders/subscription-facts";
import { Breadcrumb } from "#components/shells/breadcrumb";
import { ButtonLink } from "#components/ui/button";
import { isLocale, type Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { shopUrl } from "#lib/platform/env";
import { standingSubscriptionsOf } from "#lib/subscriptions/queries";
import type { SubscriptionView } from "#lib/subscriptions/schema";
import { MissingPage } from "../missing-page";
import { pageMetadata } from "../page-metadata.ts";
import { find } from "./actions";

type Props = PageProps<"/[locale]/resiliation">;

const path = "/resiliation";

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = translator(locale);
  return pageMetadata(locale, path, { title: t("subscriptions.cancel"), description: t("subscriptions.ending.lead") });
}

/**
 * Where every page of the shop leads to end a contract (C. consom. L215-1-1): the subscriptions of the account one is
 * signed in to, or of an order found by its number and address. The next click shows what ends, the third ends it.
 */
export default async function EndContract({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) return <MissingPage locale={locale} />;
  const t = translator(locale);
  const actor = await currentActor();
  const mine = actor.kind === "customer" ? await standingSubscriptionsOf(actor.id) : [];
  const title = t("subscriptions.cancel");
  return (
    <div className="container-page pb-14 lg:pb-24">
      <Breadcrumb locale={locale} base={shopUrl()} crumbs={[{ name: title, path: `/${locale}${path}` }]} />
      <h1 className="mt-1 text-3xl leading-tight font-bold tracking-[-0.03em] lg:text-4xl">{title}</h1>
      <p className="mt-1.5 max-w-[62ch] text-pretty text-muted">{t("subscriptions.ending.lead")}</p>
      <div className="max-w-[640px]">
        {mine.length > 0 && <Mine subscriptions={mine} locale={locale} />}
        <FindOrder action={find} orders={[]} pathOf={() => ""} words={findingWords(locale)} locale={locale} />
      </div>
    </div>
  );
}

function Mine({ subscriptions, locale }: { subscriptions: readonly SubscriptionView[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <ul className="my-6 divide-y divide-hairline rounded-card border-2 border-ink px-5 lg:px-7">
      {subscriptions.map((subscription) => (
        <li key={subscription.id} className="py-5">
          <SubscriptionFacts subscription={subscription} locale={locale} />
          <ButtonLink href={`/${locale}/subscriptions/${subscription.id}/cancel`} look="danger" className="mt-4">
            {t("subscriptions.ending.this", { article: subscription.article })}
          </ButtonLink>
        </li>
      ))}
    </ul>
  );
}
