import type { Metadata } from "next";
import { currentActor } from "#app/actor";
import { EndContract } from "#components/orders/end-contract";
import { ButtonLink } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { isLookingOn } from "#lib/kernel/actor";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { subscriptionsOf } from "#lib/subscriptions/queries";
import { subscriptionToken } from "#lib/subscriptions/token";
import { NothingHere } from "../../nothing-here";
import { orderSeen } from "../../orders/[number]/order-seen";
import { cancelAction } from "../../subscriptions/[id]/actions";

type Props = PageProps<"/[locale]/resiliation/[number]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator((await params).locale as Locale)("subscriptions.ending.title"), referrer: "same-origin" };
}

/** The subscriptions of an order that was found, each with what ends and the button that ends it. */
export default async function EndContractOfOrder({ params, searchParams }: Props) {
  const { locale: language, number } = await params;
  const locale = language as Locale;
  const { token } = await searchParams;
  const order = await orderSeen(number, token);
  if (!order) return <NothingHere locale={locale} />;
  const t = translator(locale);
  const isLooking = isLookingOn(await currentActor());
  const standing = (await subscriptionsOf(order.id)).filter(({ state }) => state !== "ended");
  return (
    <main id="content" className="container-page max-w-3xl pt-10 lg:pt-16">
      <h1 className="text-3xl leading-tight lg:text-4xl">{t("subscriptions.ending.title")}</h1>
      {standing.map((subscription) => (
        <EndContract
          key={subscription.id}
          subscription={subscription}
          token={isLooking ? "" : subscriptionToken(subscription.id, clock.now())}
          action={cancelAction}
          locale={locale}
        />
      ))}
      {standing.length === 0 && (
        <>
          <Notice tone="info" title={t("subscriptions.ending.none", { number })} className="mt-6">
            <p>{t("subscriptions.ending.withdrawInstead")}</p>
          </Notice>
          <div className="mt-6 flex flex-wrap gap-3">
            <ButtonLink href={`/${locale}/orders/${number}?token=${encodeURIComponent(order.token)}`} look="secondary">
              {t("subscriptions.toOrder")}
            </ButtonLink>
            <ButtonLink
              href={`/${locale}/retractation/${number}?token=${encodeURIComponent(order.token)}`}
              look="secondary"
            >
              {t("orders.withdraw")}
            </ButtonLink>
          </div>
        </>
      )}
    </main>
  );
}
