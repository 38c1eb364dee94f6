import { ButtonLink } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { dayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { OrderView, PaymentRequestView } from "#lib/orders/schema";

type Props = Readonly<{ order: OrderView; requests: readonly PaymentRequestView[]; now: Date; locale: Locale }>;

/** What is still to be paid of an order, each with the way to pay it. */
export function PaymentsAsked({ order, requests, now, locale }: Props) {
  const t = translator(locale);
  return requests
    .filter(({ state, expiresAt }) => state === "open" && expiresAt > now)
    .map(({ id, purpose, amountMinor, expiresAt }) => {
      const amount = moneyText(money(amountMinor), locale);
      const query = new URLSearchParams({ token: order.token, request: id });
      return (
        <Notice key={id} tone="warning" title={t("paymentRequests.onOrder.title")} className="mt-8 max-w-[70ch]">
          <p className="mt-1">{t("paymentRequests.why", { purpose })}</p>
          <p className="figures mt-1">
            {t("paymentRequests.onOrder.text", { amount, day: dayText(expiresAt, locale) })}
          </p>
          <ButtonLink href={`/${locale}/orders/${order.number}/pay?${query}`} className="mt-4">
            {t("paymentRequests.onOrder.link", { amount })}
          </ButtonLink>
        </Notice>
      );
    });
}
