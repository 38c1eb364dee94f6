import type { Metadata } from "next";
import { EndContract } from "#components/orders/end-contract";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { NothingHere } from "../../../nothing-here";
import { cancelAction } from "../actions";
import { subscriptionSeen } from "../subscription-seen";

type Props = PageProps<"/[locale]/subscriptions/[id]/cancel">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator((await params).locale as Locale)("subscriptions.ending.title"), referrer: "same-origin" };
}

/** The last step before a subscription ends. */
export default async function CancelPage({ params, searchParams }: Props) {
  const { locale: language, id } = await params;
  const locale = language as Locale;
  const { token } = await searchParams;
  const subscription = await subscriptionSeen(id, token);
  if (!subscription || subscription.state === "ended") return <NothingHere locale={locale} />;
  const t = translator(locale);
  return (
    <main id="content" className="container-page max-w-3xl pt-10 lg:pt-16">
      <h1 className="text-3xl leading-tight lg:text-4xl">{t("subscriptions.ending.title")}</h1>
      <EndContract
        subscription={subscription}
        token={typeof token === "string" ? token : ""}
        action={cancelAction}
        locale={locale}
      />
    </main>
  );
}
