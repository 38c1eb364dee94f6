import type { ReactNode } from "react";
import { may } from "#app/actor";
import { Tag } from "#components/trade/tag";
import { TextLink } from "#components/ui/text-link";
import type { Actor } from "#lib/kernel/actor";
import { dateText, shortDayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { OrderView } from "#lib/orders/schema";
import type { LinePromise } from "#lib/promises/queries-order";
import { promisedParcels } from "../orders/[number]/promised-parcels";
import { RefundDialog } from "../orders/[number]/refund-dialog";

type Props = Readonly<{
  order: OrderView;
  promises: ReadonlyMap<string, LinePromise>;
  staff: Actor;
  now: Date;
  locale: Locale;
  /** What can be done about it from here. */
  children?: ReactNode;
}>;

/** "Where is my order?" in words: what was promised, where each parcel is, what was paid. */
export function OrderPart({ order, promises, staff, now, locale, children }: Props) {
  const t = translator(locale);
  const parcels = promisedParcels(order, promises, now, locale);
  const [first] = parcels;
  const sent = new Map(order.parcels.map((parcel) => [parcel.id, parcel]));
  const text = (minor: number) => moneyText(money(minor), locale);
  const href = `/admin/orders/${order.number}`;
  return (
    <section className="border-b border-hairline bg-paper px-4 py-3 text-[13px]">
      <div className="flex items-center justify-between gap-2">
        <h3 className="figures text-sm">
          <a href={href} className="text-blue hover:underline max-lg:inline-flex max-lg:min-h-11 max-lg:items-center">
            {order.number}
          </a>
        </h3>
        <span className="figures text-muted">
          {t("desk.order.placed", { total: text(order.total), day: dateText(new Date(order.placedAt), locale) })}
        </span>
      </div>
      {first ? (
        <p className="mt-2">
          <Tag small className="py-1.5! text-[13px]! font-[650]!">
            {t("orders.promised", { day: shortDayText(first.promisedAt, locale) })}
          </Tag>
        </p>
      ) : (
        <p className="mt-1 text-muted">{t(`admin.orders.states.${order.state}`)}</p>
      )}
      <ul className="mt-2 space-y-1.5">
        {parcels.map(({ id, name, says, isLate }) => (
          <li key={id}>
            <span className="block">{name}</span>
            <span className={isLate ? "block font-medium text-vermilion" : "block text-muted"}>{says}</span>
            {sent.get(id)?.trackingCode && (
              <span className="figures block text-muted [overflow-wrap:anywhere]">
                {sent.get(id)?.carrier}, {t("lookUp.tracking", { code: sent.get(id)?.trackingCode ?? "" })}
              </span>
            )}
          </li>
        ))}
      </ul>
      <ul className="mt-2 border-t border-hairline pt-2">
        {order.parcels
          .flatMap(({ lines }) => lines)
          .slice(0, 6)
          .map(({ id, name, quantity }) => (
            <li key={id} className="truncate">
              <span className="figures text-muted">{quantity} ×</span> {name}
            </li>
          ))}
      </ul>
      <p className="figures mt-2 text-muted">
        {t("desk.order.paid", { paid: text(order.captured), back: text(order.refunded) })}
      </p>
      <div className="mt-2.5 flex flex-wrap gap-1.5">
        {children ??
          (may(staff, "orders.refund") && order.captured > order.refunded && (
            <RefundDialog order={order} staff={staff} locale={locale} />
          ))}
        {may(staff, "orders.edit") && (order.state === "placed" || order.state === "preparing") && (
          <TextLink href={`${href}/edit`} className="inline-flex min-h-11 items-center lg:min-h-9">
            {t("desk.order.edit")}
          </TextLink>
        )}
      </div>
    </section>
  );
}
