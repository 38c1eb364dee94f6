import type { Metadata } from "next";
import { SubscriptionFacts } from "#components/orders/subscription-facts";
import { SubscriptionFields } from "#components/orders/subscription-fields";
import { Button, ButtonLink } from "#components/ui/button";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { MissingPage } from "../../../../../(shop)/[locale]/missing-page";
import { cancelAction } from "../actions";
import { subscriptionSeen } from "../subscription-seen";

type Props = PageProps<"/[locale]/subscriptions/[id]/cancel">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator((await params).locale as Locale)("subscriptions.ending.title"), referrer: "same-origin" };
}

/** What ends and when, before it does; the button has the words of the law (C. consom. L215-1-1, D215-1). */
export default async function CancelPage({ params, searchParams }: Props) {
  const { locale: language, id } = await params;
  const locale = language as Locale;
  const { token } = await searchParams;
  const subscription = await subscriptionSeen(id, token);
  if (!subscription || subscription.state === "ended") {
    return (
      <main id="content">
        <MissingPage locale={locale} />
      </main>
    );
  }
  const t = translator(locale);
  const held = typeof token === "string" ? token : "";
  return (
    <main id="content" className="container-page max-w-3xl pt-10 lg:pt-16">
      <h1 className="text-3xl leading-tight lg:text-4xl">{t("subscriptions.ending.title")}</h1>
      <SubscriptionFacts subscription={subscription} locale={locale} />
      <p className="mt-6 max-w-[58ch] font-medium">{t("subscriptions.ending.what")}</p>
      <p className="mt-2 max-w-[58ch]">{t("subscriptions.ending.unpaid")}</p>
      <p className="mt-2 max-w-[58ch]">{t("subscriptions.ending.proof", { email: subscription.email })}</p>
      <form action={cancelAction} className="mt-6 flex flex-wrap gap-3">
        <SubscriptionFields id={id} token={held} locale={locale} />
        <Button type="submit">{t("subscriptions.ending.confirm")}</Button>
        <ButtonLink
          href={`/${locale}/subscriptions/${id}${held && `?token=${encodeURIComponent(held)}`}`}
          look="secondary"
        >
          {t("subscriptions.ending.keep")}
        </ButtonLink>
      </form>
    </main>
  );
}
