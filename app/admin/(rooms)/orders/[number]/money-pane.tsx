import type { ReactNode } from "react";
import { exemptions } from "#components/cart/net-totals";
import { rateText } from "#components/cart/rate-text";
import { Tenders } from "#components/credit/tenders";
import { Notice } from "#components/ui/notice";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { OrderView } from "#lib/orders/schema";

/** What was captured, what is still to be, what went back, what is left, and the VAT inside the total. */
export function MoneyPane({ order, locale, children }: { order: OrderView; locale: Locale; children?: ReactNode }) {
  const t = translator(locale);
  const text = (minor: number) => moneyText(money(minor), locale);
  const returning = order.tenders.reduce((sum, tender) => sum + tender.returning, 0);
  const rows = [
    [t("admin.order.captured"), order.captured - order.authorised - order.owed - order.released],
    ...(order.authorised > 0 ? [[t("admin.order.authorised"), order.authorised] as const] : []),
    ...(order.owed > 0 ? [[t("paidLater.desk.owed"), order.owed] as const] : []),
    ...(returning > 0 ? [[t("paidLater.desk.returning"), returning] as const] : []),
    [t("admin.order.refundedTotal"), order.refunded - order.released],
    ...(order.released > 0 ? [[t("admin.order.released"), order.released] as const] : []),
    [t("admin.order.balance"), order.captured - order.authorised - order.owed - order.refunded],
  ] as const;
  return (
    <section
      className="px-5 py-3 [&>ul]:mt-2! [&>ul]:space-y-0.5! [&>ul]:pt-2! [&>ul]:text-[13px]!"
      aria-labelledby="money"
    >
      <h2 id="money" className="pb-1.5 text-sm">
        {t("admin.order.money")}
      </h2>
      {order.paymentDue && <Notice tone="warning" title={t("admin.order.paymentDue")} className="mb-3" />}
      <dl className="figures space-y-0.5 text-[13px]">
        {rows.map(([label, amount]) => (
          <div key={label} className="flex justify-between gap-3">
            <dt>{label}</dt>
            <dd className="font-medium">{text(amount)}</dd>
          </div>
        ))}
        {order.vat.map((share) => (
          <div
            key={`${share.basisPoints} ${share.exempt}`}
            className="flex justify-between gap-3 text-muted first-of-type:border-t"
          >
            <dt>{t("admin.order.vatOn", { rate: rateText(share.basisPoints, locale), net: text(share.net) })}</dt>
            <dd>{text(share.vat)}</dd>
          </div>
        ))}
      </dl>
      {exemptions(order.vat, locale).map((mention) => (
        <p key={mention} className="mt-2 text-xs text-muted">
          {mention}
        </p>
      ))}
      <Tenders tenders={order.tenders} locale={locale} />
      {order.intentId && <p className="figures mt-3 text-xs break-all text-muted">{order.intentId}</p>}
      {children}
    </section>
  );
}
