import { orderOfferRows } from "#components/cart/offer-text";
import { Totals } from "#components/cart/totals";
import { Tenders } from "#components/credit/tenders";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { OrderView } from "#lib/orders/schema";

/** What was paid, what it was made of, and what was given back. */
export function PaymentSummary({ order, locale }: { order: OrderView; locale: Locale }) {
  const t = translator(locale);
  const lines = order.parcels.flatMap((parcel) => parcel.lines);
  const count = lines.reduce((total, line) => total + line.quantity, 0);
  const onlyCard = order.tenders.every(({ kind }) => kind === "card");
  return (
    <section aria-labelledby="paye" className="self-start rounded-card bg-wash p-5 lg:p-6">
      <h2 id="paye" className="text-xl">
        {order.held && order.intentId
          ? t("orders.held.authorised")
          : onlyCard
            ? t("orders.paidByCard")
            : t("credit.paid.title")}
      </h2>
      <div className="mt-5">
        <Totals
          rows={[
            { label: t("orders.goods", { count }), minor: order.goods + order.discount },
            ...orderOfferRows(order.promotions, "goods", locale),
            ...(order.deliveryMethod
              ? [{ label: t("orders.delivery"), minor: order.delivery + order.deliveryDiscount || null }]
              : []),
            ...orderOfferRows(order.promotions, "delivery", locale),
          ]}
          total={order.total}
          vat={order.vat}
          saved={order.discount + order.deliveryDiscount}
          company={order.company}
          locale={locale}
        />
        {!onlyCard && <Tenders tenders={order.tenders} locale={locale} />}
        {order.refunded > 0 && (
          <p className="figures mt-4 flex justify-between border-t border-hairline pt-4 font-semibold">
            <span>{t("orders.refundedTitle")}</span>
            <span>{moneyText(money(order.refunded), locale)}</span>
          </p>
        )}
      </div>
    </section>
  );
}
