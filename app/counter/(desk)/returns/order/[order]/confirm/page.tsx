import type { Metadata } from "next";
import { addressOf } from "#app/exchange-asked";
import { returnWords } from "#app/return-words";
import { Carried } from "#components/returns/carried";
import { AgreedCart, UnitRows, wantedUnit } from "#components/returns/unit-rows";
import { ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { TextLink } from "#components/ui/text-link";
import { exchangeOffer } from "#lib/exchanges/queries";
import { settlementOf } from "#lib/exchanges/settlement";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { refusalText } from "#lib/language/refusal-text";
import { translator } from "#lib/language/translator";
import { adminLocale } from "../../../../../../admin/locale";
import { MissingAtCounter } from "../../../../../missing";
import { ask } from "../actions";
import { orderHere } from "../order-here";

type Props = PageProps<"/counter/returns/order/[order]/confirm">;

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("exchanges.desk.title") };
}

/** The exchange before it is agreed: what comes back, what goes out, and what is to be paid or given back at the till. */
export default async function ConfirmAtTheCounter(props: Props) {
  const { locale, t, now, order, lines, reason, cart, back } = await orderHere(props);
  if (!order || back.length === 0) return <MissingAtCounter />;
  const offer = await exchangeOffer({ orderId: order.id, lines, cart }, now);
  const [wanted] = offer.ok ? offer.value.cart.lines : [];
  return (
    <div className="mx-auto max-w-2xl px-4 pb-6">
      <h1 className="pt-3 pb-2 text-xl leading-7">{t("exchanges.desk.title")}</h1>
      <h2 className="text-base">{t("exchanges.desk.back")}</h2>
      <UnitRows units={back} />
      {!offer.ok && <Notice tone="error" title={refusalText(offer.refusal.code, locale).detail} className="mt-4" />}
      {offer.ok && wanted && (
        <>
          <h2 className="pt-4 text-base">{t("exchanges.desk.total")}</h2>
          <UnitRows units={[wantedUnit(wanted, locale)]} />
          <p className="figures pt-4 text-lg font-semibold">
            {difference(offer.value.backMinor, offer.value.cart.total, locale)}
          </p>
          <ActionForm action={ask} {...returnWords(locale)} className="pt-4">
            <Carried number={order.number} token={order.token} locale={locale} lines={lines} reason={reason} />
            <AgreedCart cart={cart} total={offer.value.cart.total} />
            <Button type="submit" size="lg" wide>
              {t("exchanges.confirm")}
            </Button>
          </ActionForm>
        </>
      )}
      <TextLink
        href={`/counter/returns/order/${order.number}/instead?${addressOf({ ...order, lines, reason })}`}
        className="mt-2 inline-flex min-h-11 items-center"
      >
        {t("exchanges.change")}
      </TextLink>
    </div>
  );
}

function difference(worthMinor: number, totalMinor: number, locale: Locale): string {
  const t = translator(locale);
  const { dueMinor, backMinor } = settlementOf(worthMinor, 0, totalMinor);
  const amount = moneyText(money(dueMinor || backMinor), locale);
  if (dueMinor > 0) return t("returns.counter.toTake", { amount });
  return backMinor > 0 ? t("returns.counter.toGive", { amount }) : t("exchanges.same");
}
