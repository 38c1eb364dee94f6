import type { Metadata } from "next";
import { goingBackOn } from "#app/going-back-on";
import { returnWords } from "#app/return-words";
import { Submit } from "#components/account/submit";
import { ReturnableRow } from "#components/returns/line";
import { ActionForm } from "#components/ui/action-form";
import { Notice } from "#components/ui/notice";
import { TextLink } from "#components/ui/text-link";
import { exchangeOffer } from "#lib/exchanges/queries";
import { keptDays } from "#lib/exchanges/schema";
import { dateText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { MissingPage } from "../../../../../../(shop)/[locale]/missing-page";
import { ask } from "../actions";
import { addressOf, askedIn } from "../asked.ts";
import { Carried } from "../carried.tsx";

type Props = PageProps<"/[locale]/orders/[number]/exchange/confirm">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator((await params).locale as Locale)("exchanges.review"), referrer: "same-origin" };
}

/** An exchange, last step: what goes, what comes, when, and what the difference is. Nothing is kept before it is confirmed. */
export default async function ConfirmExchange(props: Props) {
  const { locale, number, token, asked, now, order } = await goingBackOn(props);
  const { lines, reason, cart } = askedIn(asked);
  const back = order?.lines.filter(({ id }) => lines.some(({ lineId }) => lineId === id)) ?? [];
  if (!order || back.length === 0) {
    return (
      <main id="content">
        <MissingPage locale={locale} />
      </main>
    );
  }
  const t = translator(locale);
  const words = returnWords(locale);
  const offer = await exchangeOffer({ orderId: order.id, lines, cart }, now);
  const [wanted] = offer.ok ? offer.value.cart.lines : [];
  const arrival = offer.ok ? offer.value.cart.shipments[0]?.promisedAt : null;
  const kept = new Date(now.getTime() + keptDays * 86_400_000);
  const quantityOf = (id: string) => lines.find(({ lineId }) => lineId === id)?.quantity ?? 0;
  return (
    <main id="content" className="container-page max-w-3xl pt-10 lg:pt-16">
      <p className="text-sm text-muted">{t("exchanges.step", { step: 3 })}</p>
      <h1 className="mt-1 text-3xl leading-tight lg:text-4xl">{t("exchanges.review")}</h1>
      <h2 className="mt-6 text-xl">{t("exchanges.youSend")}</h2>
      <ul className="mt-2 divide-y divide-hairline border-y border-hairline">
        {back.map((line) => (
          <ReturnableRow key={line.id} article={line} notes={[]}>
            <span className="figures text-lg font-medium">× {quantityOf(line.id)}</span>
          </ReturnableRow>
        ))}
      </ul>
      {!offer.ok && (
        <Notice
          tone="error"
          title={(words.refusals as Record<string, string>)[offer.refusal.code] ?? words.refusals.unknown}
          className="mt-6"
        />
      )}
      {offer.ok && wanted && (
        <>
          <h2 className="mt-6 text-xl">{t("exchanges.youGet")}</h2>
          <ul className="mt-2 divide-y divide-hairline border-y border-hairline">
            <ReturnableRow
              article={{ ...wanted, pictureFile: wanted.picture?.file ?? null }}
              notes={[moneyText(money(wanted.totalGross), locale)]}
            >
              <span className="figures text-lg font-medium">× {wanted.quantity}</span>
            </ReturnableRow>
          </ul>
          <p className="figures mt-4 text-lg font-semibold">{difference(offer.value, locale)}</p>
          <p className="mt-2">
            {arrival &&
              t("exchanges.when", { day: dateText(kept, locale), arrival: dateText(new Date(arrival), locale) })}{" "}
            {t("exchanges.free")}
          </p>
          <ActionForm action={ask} {...words} className="mt-6 grid gap-4">
            <Carried number={number} token={token} locale={locale} lines={lines} reason={reason} />
            <input type="hidden" name="cart" value={cart.cartId} />
            <input type="hidden" name="key" value={cart.token} />
            <input type="hidden" name="agreedTotalMinor" value={offer.value.cart.total} />
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
