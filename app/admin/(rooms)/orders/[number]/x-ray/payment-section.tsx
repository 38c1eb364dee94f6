import { Tenders } from "#components/credit/tenders";
import { dateText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { OrderXray } from "#lib/xray/queries";
import type { CheckCode } from "#lib/xray/schema";
import { Checks } from "./checks";
import { Section } from "./section";

const checked: readonly CheckCode[] = [
  "tenders",
  "credits_paid",
  "refund_events",
  "refund_tenders",
  "refunds_card",
  "refunds_credit",
];

/** Each try at paying, what paid, and each refund with where it has got to. */
export function PaymentSection({ xray, locale }: { xray: OrderXray; locale: Locale }) {
  const t = translator(locale);
  const text = (minor: number) => moneyText(money(minor), locale);
  const when = (at: Date) => `${dateText(at, locale)}, ${timeText(at, locale)}`;
  const rows = [
    ...xray.attempts.map(({ id, createdAt, amountMinor, state, declineCode }) => ({
      id,
      what: t("xray.payment.attempt", { when: when(createdAt), amount: text(amountMinor) }),
      state: declineCode ? t("xray.payment.declined", { code: declineCode }) : t(`xray.payment.states.${state}`),
      isWrong: false,
    })),
    ...xray.anew.map(({ id, createdAt, amountMinor, state }) => ({
      id,
      what: t("payment.anew.xray", { when: when(createdAt), amount: text(amountMinor) }),
      state: t(`payment.anew.states.${state}`),
      isWrong: false,
    })),
    ...(xray.refunds ?? []).map(({ id, createdAt, amountMinor, state }) => ({
      id,
      what: t("xray.payment.refund", { when: when(createdAt), amount: text(amountMinor) }),
      state: t(`xray.payment.refundStates.${state}`),
      isWrong: state === "failed",
    })),
  ];
  return (
    <Section id="payment" title={t("xray.payment.title")} text={t("xray.payment.text")}>
      <div className="grid gap-x-10 px-5 md:grid-cols-2">
        <ul className="figures space-y-1 text-[13px]">
          {rows.length === 0 && <li className="text-muted">{t("xray.payment.former")}</li>}
          {rows.map(({ id, what, state, isWrong }) => (
            <li key={id} className="flex justify-between gap-4">
              <span>{what}</span>
              <span className={isWrong ? "font-medium text-vermilion" : "text-muted"}>{state}</span>
            </li>
          ))}
        </ul>
        <div className="max-md:mt-3 [&>ul]:mt-0! [&>ul]:text-[13px]! md:[&>ul]:border-t-0 md:[&>ul]:pt-0!">
          <Tenders tenders={xray.order.tenders} locale={locale} />
        </div>
      </div>
      <Checks checks={xray.checks} of={checked} locale={locale} />
    </Section>
  );
}
