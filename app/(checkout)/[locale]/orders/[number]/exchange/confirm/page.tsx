import type { Metadata } from "next";
import { addressOf, askedIn } from "#app/exchange-asked";
import { goingBackOn } from "#app/going-back-on";
import { returnWords } from "#app/return-words";
import { Submit } from "#components/account/submit";
import { Carried } from "#components/returns/carried";
import { AgreedCart, UnitRows, wantedUnit } from "#components/returns/unit-rows";
import { ActionForm } from "#components/ui/action-form";
import { Notice } from "#components/ui/notice";
import { TextLink } from "#components/ui/text-link";
import { exchangeOffer } from "#lib/exchanges/queries";
import { keptDays } from "#lib/exchanges/schema";
import { dateText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { refusalText } from "#lib/language/refusal-text";
import { translator } from "#lib/language/translator";
import { NothingHere } from "../../../../nothing-here";
import { ask } from "../actions";

type Props = PageProps<"/[locale]/orders/[number]/exchange/confirm">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator((await params).locale as Locale)("exchanges.review"), referrer: "same-origin" };
}

/** An exchange, last step: what goes, what comes, when, and what the difference is. Nothing is kept before it is confirmed. */
export default async function ConfirmExchange(props: Props) {
  const { locale, number, token, asked, now, order } = await goingBackOn(props);
  const { lines, reason, cart, back } = askedIn(asked, order);
  if (!order || back.length === 0) return <NothingHere locale={locale} />;
  const t = translator(locale);
  const offer = await exchangeOffer({ orderId: order.id, lines, cart }, now);
  const [wanted] = offer.ok ? offer.value.cart.lines : [];
  const arrival = offer.ok ? offer.value.cart.shipments[0]?.promisedAt : null;
  const kept = new Date(now.getTime() + keptDays * 86_400_000);
  return (
    <main id="content" className="container-page max-w-3xl pt-10 lg:pt-16">
      <p className="text-sm text-muted">{t("exchanges.step", { step: 3 })}</p>
      <h1 className="mt-1 text-3xl leading-tight lg:text-4xl">{t("exchanges.review")}</h1>
      <h2 className="mt-6 text-xl">{t("exchanges.youSend")}</h2>
      <UnitRows units={back} />
      {!offer.ok && <Notice tone="error" title={refusalText(offer.refusal.code, locale).detail} className="mt-6" />}
      {offer.ok && wanted && (
        <>
          <h2 className="mt-6 text-xl">{t("exchanges.youGet")}</h2>
          <UnitRows units={[wantedUnit(wanted, locale)]} />
          <p className="figures mt-4 text-lg font-semibold">{difference(offer.value, locale)}</p>
          <p className="mt-2">
            {arrival &&
              t("exchanges.when", { day: dateText(kept, locale), arrival: dateText(new Date(arrival), locale) })}{" "}
            {t("exchanges.free")}
          </p>
          <ActionForm action={ask} {...returnWords(locale)} className="mt-6 grid gap-4">
            <Carried number={number} token={token} locale={locale} lines={lines} reason={reason} />
            <AgreedCart cart={cart} total={offer.value.cart.total} />
            <Submit label={t("exchanges.confirm")} />
          </ActionForm>
          <p className="mt-4 text-sm text-muted">{t("exchanges.right")}</p>
        </>
      )}
      <TextLink
        href={`/${locale}/orders/${number}/exchange/article?${addressOf({ number, token: order.token, lines, reason })}`}
        className="mt-4 inline-flex min-h-11 items-center"
      >
        {t("exchanges.change")}
      </TextLink>
    </main>
  );
}

type Offer = Readonly<{ cart: Readonly<{ total: number }>; isEven: boolean; backMinor: number }>;

function difference({ cart, isEven, backMinor }: Offer, locale: Locale): string {
  const t = translator(locale);
  const amount = moneyText(money(Math.abs(cart.total - backMinor)), locale);
  if (isEven) return t("exchanges.even");
  if (cart.total === backMinor) return t("exchanges.same");
  return t(cart.total > backMinor ? "exchanges.dearer" : "exchanges.cheaper", { amount });
}
