import type { Metadata } from "next";
import { SubscriptionFacts } from "#components/orders/subscription-facts";
import { SubscriptionFields } from "#components/orders/subscription-fields";
import { Button, ButtonLink } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { dayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { refusalText } from "#lib/language/refusal-text";
import { translator } from "#lib/language/translator";
import type { SubscriptionView } from "#lib/subscriptions/schema";
import { NothingHere } from "../../nothing-here";
import { pauseAction, resumeAction, skipAction } from "./actions";
import { subscriptionSeen } from "./subscription-seen";

type Props = PageProps<"/[locale]/subscriptions/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator((await params).locale as Locale)("subscriptions.title"), referrer: "same-origin" };
}

/** What is delivered again, and the buttons that skip, pause, resume and cancel it; guests hold its link. */
export default async function SubscriptionPage({ params, searchParams }: Props) {
  const { locale: language, id } = await params;
  const locale = language as Locale;
  const { token, refused } = await searchParams;
  const subscription = await subscriptionSeen(id, token);
  if (!subscription) return <NothingHere locale={locale} />;
  const t = translator(locale);
  const held = typeof token === "string" ? token : "";
  const { state } = subscription;
  const acts = {
    active: [
      ["skip", skipAction],
      ["pause", pauseAction],
    ],
    paused: [["resume", resumeAction]],
    ended: [],
  } as const;
  return (
    <main id="content" className="container-page max-w-3xl pt-10 lg:pt-16">
      <h1 className="text-3xl leading-tight lg:text-4xl">{t("subscriptions.title")}</h1>
      {typeof refused === "string" && (
        <Notice tone="error" title={refusalText(refused, locale).title} className="mt-6">
          <p>{refusalText(refused, locale).detail}</p>
        </Notice>
      )}
      <SubscriptionFacts subscription={subscription} locale={locale} />
      {state !== "ended" && (
        <div className="mt-6 flex flex-wrap gap-3">
          {acts[state].map(([name, action]) => (
            <form key={name} action={action}>
              <SubscriptionFields id={id} token={held} locale={locale} />
              <Button type="submit" look="secondary">
                {t(`subscriptions.${name}`)}
              </Button>
            </form>
          ))}
          <ButtonLink
            href={`/${locale}/subscriptions/${id}/cancel${held && `?token=${encodeURIComponent(held)}`}`}
            look="danger"
          >
            {t("subscriptions.cancel")}
          </ButtonLink>
        </div>
      )}
      <Deliveries subscription={subscription} locale={locale} />
    </main>
  );
}

const delivery = "flex min-h-12 flex-wrap items-center justify-between gap-x-4 py-0.5";

function Deliveries({ subscription, locale }: { subscription: SubscriptionView; locale: Locale }) {
  const t = translator(locale);
  const { orderNumber, orderToken } = subscription;
  return (
    <section aria-labelledby="livraisons" className="mt-12">
      <h2 id="livraisons" className="text-xl">
        {t("subscriptions.deliveries")}
      </h2>
      <ul className="figures mt-3 divide-y divide-hairline border-y border-hairline text-[15px]">
        {subscription.deliveries.map(({ day, state, order }) => (
          <li key={day} className={delivery}>
            {t(`subscriptions.delivery.${state}`, {
              day: dayText(new Date(`${day}T12:00:00Z`), locale),
              number: order?.number ?? "",
            })}
            {order && state === "ordered" && <ToOrder {...order} locale={locale} />}
          </li>
        ))}
        <li className={delivery}>
          {t("subscriptions.first", { number: orderNumber })}
          <ToOrder number={orderNumber} token={orderToken} locale={locale} />
        </li>
      </ul>
    </section>
  );
}

function ToOrder({ number, token, locale }: Readonly<{ number: string; token: string; locale: Locale }>) {
  const t = translator(locale);
  return (
    <a
      href={`/${locale}/orders/${number}?token=${encodeURIComponent(token)}`}
      aria-label={`${t("subscriptions.toOrder")} ${number}`}
      className="inline-flex min-h-11 items-center font-medium text-blue hover:underline"
    >
      {t("subscriptions.toOrder")}
    </a>
  );
}
