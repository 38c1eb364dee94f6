import type { Metadata } from "next";
import { currentActor } from "#app/actor";
import { PrintButton } from "#components/orders/print-button";
import { ArrowLink } from "#components/ui/text-link";
import { dateText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { withdrawalOf } from "#lib/returns/queries";
import { returnableOrder } from "#lib/returns/queries-returnable";
import { refundClock } from "#lib/returns/refund-clock";
import { NothingHere } from "../../../../nothing-here";

type Props = PageProps<"/[locale]/retractation/[number]/recu/[withdrawal]">;

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator((await params).locale as Locale)("returns.withdraw.doneTitle"), referrer: "same-origin" };
}

/** The acknowledgement on the page, as it goes by mail: what was stated, on which day and at which hour. */
export default async function Acknowledged({ params, searchParams }: Props) {
  const { locale: language, number, withdrawal: id } = await params;
  const { token } = await searchParams;
  const locale = language as Locale;
  const now = clock.now();
  const asked = { number, token: typeof token === "string" ? token : undefined };
  const order = await returnableOrder(await currentActor(), asked, now);
  const withdrawal = order && isId.test(id) ? await withdrawalOf(order.id, id) : null;
  if (!order || !withdrawal) return <NothingHere locale={locale} />;
  const t = translator(locale);
  const { statedAt, name, email, lines, returnNumber } = withdrawal;
  const { goodsBy } = refundClock({ toldAt: statedAt, backAt: null, proofAt: null, amountMinor: 0 }, now);
  const key = `?token=${encodeURIComponent(order.token)}`;
  return (
    <main id="content" className="container-page max-w-3xl pt-10 lg:pt-16 print:pt-0">
      <h1 className="text-3xl leading-tight lg:text-4xl">{t("returns.withdraw.doneTitle")}</h1>
      <p className="figures mt-3 text-lg" role="status">
        {t("returns.withdraw.doneText", { date: dateText(statedAt, locale), time: timeText(statedAt, locale), email })}
      </p>
      <section aria-labelledby="declaration" className="mt-6 rounded-card border border-edge p-5">
        <h2 id="declaration" className="text-xl">
          {t("returns.withdraw.statement")}
        </h2>
        <p className="mt-2 font-semibold">{t("returns.mail.withdrawal.statement", { number })}</p>
        <ul className="mt-3 list-disc pl-5">
          {lines.map((line) => (
            <li key={line.orderLineId}>{t("returns.withdraw.line", { quantity: line.quantity, name: line.name })}</li>
          ))}
        </ul>
        <p className="mt-3">{t("returns.withdraw.by", { name, email })}</p>
      </section>
      <section aria-labelledby="suite" className="mt-8 grid gap-3">
        <h2 id="suite" className="text-xl">
          {t("returns.withdraw.next")}
        </h2>
        {lines.some(({ sent }) => !sent) && <p>{t("returns.withdraw.refundUnsent")}</p>}
        {returnNumber && (
          <>
            <p>
              {t("returns.withdraw.sendBack", { day: dateText(new Date(`${goodsBy}T12:00:00Z`), locale) })}{" "}
              {t("returns.withdraw.refundWhen")}
            </p>
            <ArrowLink href={`/${locale}/orders/${number}/returns/${returnNumber}${key}`} className="print:hidden">
              {t("returns.withdraw.toLabel", { number: returnNumber })}
            </ArrowLink>
          </>
        )}
        <ArrowLink href={`/${locale}/orders/${number}${key}`} className="print:hidden">
          {t("returns.withdraw.toOrder")}
        </ArrowLink>
      </section>
      <PrintButton label={t("returns.withdraw.print")} />
    </main>
  );
}
