import { orderOfferRows } from "#components/cart/offer-text";
import { Totals } from "#components/cart/totals";
import { Tenders } from "#components/credit/tenders";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { OrderView } from "#lib/orders/schema";

/** Whether the card was charged, is to be when something leaves, or never was. */
function titleOf({ held, intentId, authorised, released, captured, owed, tenders }: OrderView) {
  if (owed > 0) return "paidLater.title";
  if (held && intentId) return "orders.held.authorised";
  if (tenders.some(({ kind }) => kind !== "card")) return "credit.paid.title";
  if (captured > 0 && released === captured) return "orders.neverTaken";
  return authorised > 0 ? "orders.takenLater" : "orders.paidByCard";
}

/** What was paid or will be, what it was made of, and what was given back. */
export function PaymentSummary({ order, locale }: { order: OrderView; locale: Locale }) {
  const t = translator(locale);
  const lines = order.parcels.flatMap((parcel) => parcel.lines);
  const count = lines.reduce((total, line) => total + line.quantity, 0);
  const text = (minor: number) => moneyText(money(minor), locale);
  const isTold = order.tenders.some(({ kind, lastFour }) => kind !== "card" || lastFour !== null);
  return (
    <section aria-labelledby="paye" className="self-start rounded-card bg-wash p-5 lg:p-6">
      <h2 id="paye" className="text-xl">
        {t(titleOf(order))}
      </h2>
      {order.authorised > 0 && !order.held && (
        <p className="mt-2 text-[15px] text-muted">{t("orders.takenLaterText", { amount: text(order.authorised) })}</p>
      )}
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
        {isTold && <Tenders tenders={order.tenders} locale={locale} />}
        {order.refunded > order.released && (
          <p className="figures mt-4 flex justify-between border-t border-hairline pt-4 font-semibold">
            <span>{t("orders.refundedTitle")}</span>
            <span>{text(order.refunded - order.released)}</span>
          </p>
        )}
        {order.released > 0 && (
          <p className="figures mt-4 flex justify-between border-t border-hairline pt-4 font-semibold">
            <span>{t("orders.released")}</span>
            <span>{text(order.released)}</span>
          </p>
        )}
      </div>
    </section>
  );
}
