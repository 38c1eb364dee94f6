import { Thumbnail } from "#components/cart/thumbnail";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { changeText } from "#lib/orders/change-text";
import type { OrderView } from "#lib/orders/schema";
import type { VersionChange } from "#lib/orders/versions";

type Props = Readonly<{ order: OrderView; changes: readonly VersionChange[]; locale: Locale }>;

/** What a payment asked for by a link is about: what it changes, and the order it belongs to, article by article. */
export function AskedFor({ order, changes, locale }: Props) {
  const t = translator(locale);
  const text = (minor: number) => moneyText(money(minor), locale);
  const all = order.parcels.flatMap((parcel) => parcel.lines);
  const lines = all.filter(({ quantity, cancelledQuantity }) => quantity > cancelledQuantity);
  return (
    <div className="mt-8 grid max-w-[70ch] gap-8">
      {changes.length > 0 && (
        <section aria-labelledby="change">
          <h2 id="change" className="text-xl">
            {t("edits.result")}
          </h2>
          <ul className="figures mt-3 grid gap-1.5">
            {changes.map((change) => (
              <li key={changeText(change, locale)} className="[overflow-wrap:anywhere]">
                {changeText(change, locale)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="articles">
        <h2 id="articles" className="text-xl">
          {t("paymentRequests.order", { number: order.number })}
        </h2>
        <ul className="mt-3 divide-y divide-hairline border-y border-hairline">
          {lines.map((line) => (
            <li key={line.id} className="flex items-center gap-4 py-3">
              <span className="size-14 shrink-0 overflow-hidden rounded-control bg-sweep">
                <Thumbnail file={line.pictureFile} name={line.name} size={56} />
              </span>
              <span className="min-w-0 flex-1 text-[15px] leading-snug">
                <span className="figures block font-medium">
                  {line.quantity} × {line.name}
                </span>
                <span className="figures text-sm text-muted">{line.optionsText}</span>
              </span>
              <span className="figures text-[15px] whitespace-nowrap">{text(line.totalGross)}</span>
            </li>
          ))}
        </ul>
        {order.delivery > 0 && (
          <p className="figures mt-3 flex justify-between gap-4 text-[15px]">
            <span>{t("orders.delivery")}</span>
            <span className="whitespace-nowrap">{text(order.delivery)}</span>
          </p>
        )}
        <p className="figures mt-3 flex justify-between gap-4 text-[15px]">
          <span>{t("paymentRequests.orderTotal")}</span>
          <span className="font-semibold whitespace-nowrap">{text(order.total)}</span>
        </p>
        {order.refunded > order.reduced && (
          <p className="figures mt-3 flex justify-between gap-4 text-[15px]">
            <span>{t("orders.refundedTitle")}</span>
            <span className="whitespace-nowrap">{text(order.refunded - order.reduced)}</span>
          </p>
        )}
        <p className="mt-6 text-sm text-muted">{t("paymentRequests.refundNote")}</p>
      </section>
    </div>
  );
}
