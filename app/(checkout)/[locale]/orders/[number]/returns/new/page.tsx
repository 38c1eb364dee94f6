import type { Metadata } from "next";
import { goingBackOn } from "#app/going-back-on";
import { returnWords } from "#app/return-words";
import { Submit } from "#components/account/submit";
import { FaultOptions } from "#components/returns/fault-options";
import { OrderFields, UnitsToChoose } from "#components/returns/units-to-choose";
import { ActionRadio, ActionSelect } from "#components/ui/action-choice";
import { ActionForm } from "#components/ui/action-form";
import { ButtonLink } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { dateText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { NothingHere } from "../../../../nothing-here";
import { announce } from "./actions";

type Props = PageProps<"/[locale]/orders/[number]/returns/new">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator((await params).locale as Locale)("returns.ask.title"), referrer: "same-origin" };
}

const longDay = (day: string, locale: Locale) => dateText(new Date(`${day}T12:00:00Z`), locale);

/** Something is not as it should be: what, why, and what is wished for. Who merely changed their mind is led to that. */
export default async function NewReturn(props: Props) {
  const { locale, number, token, order, guaranteed: lines } = await goingBackOn(props);
  if (!order) return <NothingHere locale={locale} />;
  const t = translator(locale);
  const repair = lines.some(({ repairFirst }) => repairFirst);
  const key = `?token=${encodeURIComponent(order.token)}`;
  return (
    <main id="content" className="container-page max-w-3xl pt-10 lg:pt-16">
      <h1 className="text-3xl leading-tight lg:text-4xl">{t("returns.ask.title")}</h1>
      <p className="mt-3 text-lg">{t("returns.ask.lead", { number })}</p>
      {order.open && !order.byCompany && (
        <Notice tone="info" title={t("returns.ask.mind")} className="mt-6">
          <p>
            {order.lastDay
              ? t("returns.ask.mindText", { day: longDay(order.lastDay, locale) })
              : t("returns.ask.mindSoon")}
          </p>
          <ButtonLink href={`/${locale}/retractation/${number}${key}`} look="secondary" className="mt-3">
            {t("orders.withdraw")}
          </ButtonLink>
        </Notice>
      )}
      {lines.length > 0 && (
        <Notice tone="info" title={t("exchanges.offer")} className="mt-4">
          <p>{t("exchanges.offerText")}</p>
          <ButtonLink href={`/${locale}/orders/${number}/exchange${key}`} look="secondary" className="mt-3">
            {t("exchanges.link")}
          </ButtonLink>
        </Notice>
      )}
      {lines.length === 0 && <p className="mt-6">{t("returns.ask.none")}</p>}
      {lines.length > 0 && (
        <ActionForm action={announce} {...returnWords(locale)} className="mt-6 grid gap-6">
          <OrderFields number={number} token={token} locale={locale} />
          <UnitsToChoose
            legend={t("returns.ask.which")}
            none={t("returns.withdraw.keep")}
            lines={lines.map((line) => ({
              ...line,
              notes: [line.guaranteeUntil && t("returns.ask.guarantee", { day: longDay(line.guaranteeUntil, locale) })],
              choice: {
                label: t("returns.ask.quantity", { name: line.name }),
                most: line.left,
                initial: lines.length === 1 ? line.left : 0,
              },
            }))}
          />
          <ActionSelect name="reason" label={t("returns.ask.why")}>
            <FaultOptions locale={locale} />
          </ActionSelect>
          <fieldset>
            <legend className="text-xl font-semibold">{t("returns.ask.wish")}</legend>
            {(repair ? (["repair", "refund"] as const) : (["refund", "repair"] as const)).map((wish, index) => (
              <ActionRadio key={wish} name="wish" value={wish} defaultChecked={index === 0}>
                <span className="block font-medium">{t(`returns.ask.${wish}`)}</span>
                <span className="block text-sm text-muted">{t(`returns.ask.${wish}Text`)}</span>
              </ActionRadio>
            ))}
          </fieldset>
          <Submit label={t("returns.ask.submit")} />
        </ActionForm>
      )}
    </main>
  );
}
