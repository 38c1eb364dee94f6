import { may } from "#app/actor";
import { Tag } from "#components/trade/tag";
import { TextLink } from "#components/ui/text-link";
import type { DeskCase } from "#lib/cases/queries-desk";
import { caseName } from "#lib/cases/schema";
import type { Actor } from "#lib/kernel/actor";
import { dateText, shortDateText, shortDayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { OrderView } from "#lib/orders/schema";
import type { LinePromise } from "#lib/promises/queries-order";
import { promisedParcels } from "../orders/[number]/promised-parcels";
import { RefundDialog } from "../orders/[number]/refund-dialog";

type Props = Readonly<{
  of: DeskCase;
  order: OrderView | null;
  promises: ReadonlyMap<string, LinePromise>;
  staff: Actor;
  now: Date;
  locale: Locale;
}>;

/** What is known of who wrote: their order, what it was promised for in words, its money, what they wrote before. */
export function ContextPane({ of: case_, order, promises, staff, now, locale }: Props) {
  const t = translator(locale);
  return (
    <aside
      aria-label={t("desk.context")}
      className="scroll-quiet min-h-0 overflow-y-auto border-hairline bg-wash text-[13px] max-lg:border-t lg:border-l"
    >
      <section className="border-b border-hairline px-4 py-3">
        <h2 className="text-base [overflow-wrap:anywhere]">{case_.name || t("desk.somebody")}</h2>
        {case_.email && (
          <p className="[overflow-wrap:anywhere]">
            <a href={`mailto:${case_.email}`} className="text-blue hover:underline">
              {case_.email}
            </a>
          </p>
        )}
        {case_.phone && <p className="figures">{case_.phone}</p>}
        <p className="text-muted">
          {case_.accountId && may(staff, "customers.read") ? (
            <TextLink href={`/admin/customers/${case_.accountId}`}>{t("desk.person.account")}</TextLink>
          ) : (
            t("desk.person.guest")
          )}
          {", "}
          {t("desk.person.contacts", { count: case_.past.length })}
        </p>
      </section>
      {order && may(staff, "orders.read") ? (
        <OrderPart {...{ order, promises, staff, now, locale }} />
      ) : (
        <p className="border-b border-hairline px-4 py-3 text-muted">
          {case_.orderNumber && !case_.orderId
            ? t("desk.order.claimed", { number: case_.orderNumber })
            : t("desk.order.none")}
        </p>
      )}
      {case_.past.length > 0 && (
        <section className="px-4 py-3">
          <h3 className="text-sm">{t("desk.past")}</h3>
          <ul className="mt-1">
            {case_.past.map(({ number, subject, openedAt }) => (
              <li key={number}>
                <a
                  href={`/admin/desk?case=${number}`}
                  className="flex min-h-11 items-center gap-2 hover:text-blue lg:min-h-7"
                >
                  <span className="min-w-0 flex-1 truncate">{subject || caseName(number)}</span>
                  <span className="figures whitespace-nowrap text-muted">{shortDateText(openedAt, locale)}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}

type OfOrder = Omit<Props, "of" | "order"> & Readonly<{ order: OrderView }>;

function OrderPart({ order, promises, staff, now, locale }: OfOrder) {
  const t = translator(locale);
  const parcels = promisedParcels(order, promises, now, locale);
  const [first] = parcels;
  const text = (minor: number) => moneyText(money(minor), locale);
  const href = `/admin/orders/${order.number}`;
  return (
    <section className="border-b border-hairline bg-paper px-4 py-3">
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
      {first && (
        <p className="mt-2">
          <Tag small className="py-1.5! text-[13px]! font-[650]!">
            {t("orders.promised", { day: shortDayText(first.promisedAt, locale) })}
          </Tag>
        </p>
      )}
      <ul className="mt-2 space-y-1.5">
        {parcels.map(({ id, name, says, isLate }) => (
          <li key={id}>
            <span className="block">{name}</span>
            <span className={isLate ? "block font-medium text-vermilion" : "block text-muted"}>{says}</span>
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
        {may(staff, "orders.refund") && order.captured > order.refunded && (
          <RefundDialog order={order} staff={staff} locale={locale} />
        )}
        {may(staff, "orders.edit") && (order.state === "placed" || order.state === "preparing") && (
          <TextLink href={`${href}/edit`} className="inline-flex min-h-11 items-center lg:min-h-9">
            {t("desk.order.edit")}
          </TextLink>
        )}
      </div>
    </section>
  );
}
