import { exemptions } from "#components/cart/net-totals";
import { rateText } from "#components/cart/rate-text";
import { Tenders } from "#components/credit/tenders";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { OrderView } from "#lib/orders/schema";

/** What was captured, what went back, what is left, and the VAT inside the total. */
export function MoneyPane({ order, locale }: { order: OrderView; locale: Locale }) {
  const t = translator(locale);
  const text = (minor: number) => moneyText(money(minor), locale);
  const rows = [
    [t("admin.order.captured"), text(order.captured)],
    [t("admin.order.refundedTotal"), text(order.refunded)],
    [t("admin.order.balance"), text(order.captured - order.refunded)],
  ] as const;
  return (
    <section
      className="px-5 py-3 [&>ul]:mt-2! [&>ul]:space-y-0.5! [&>ul]:pt-2! [&>ul]:text-[13px]!"
      aria-labelledby="money"
    >
      <h2 id="money" className="pb-1.5 text-sm">
        {t("admin.order.money")}
      </h2>
      <dl className="figures space-y-0.5 text-[13px]">
        {rows.map(([label, amount]) => (
          <div key={label} className="flex justify-between gap-3">
            <dt>{label}</dt>
            <dd className="font-medium">{amount}</dd>
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
    </section>
  );
}
