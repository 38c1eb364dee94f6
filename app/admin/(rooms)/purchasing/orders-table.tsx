import { Cell, Row, RowLink, Table } from "#components/admin/table";
import { shortDayText } from "#lib/kernel/date-text";
import type { Day } from "#lib/kernel/local-time";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { SupplierOrderSummary } from "#lib/purchasing/schema";
import { OrderState } from "./order-state.tsx";

/** Supplier orders, each opening its page; what is still to come after its day stands out. */
export function OrdersTable({
  orders,
  today,
  locale,
}: {
  orders: readonly SupplierOrderSummary[];
  today: Day;
  locale: Locale;
}) {
  const t = translator(locale);
  return (
    <Table
      caption={t("purchasing.orders.title")}
      columns={[
        { name: t("purchasing.orders.number") },
        { name: t("purchasing.orders.supplier") },
        { name: t("purchasing.orders.to"), hide: "phone" },
        { name: t("purchasing.orders.created"), hide: "phone" },
        { name: t("purchasing.orders.expectedOn"), hide: "phone" },
        { name: t("purchasing.orders.onItsWay"), align: "right", hide: "phone" },
        { name: t("purchasing.orders.total"), align: "right", hide: "phone" },
        { name: t("purchasing.orders.state"), align: "right" },
      ]}
    >
      {orders.map(({ number, supplierName, destination, state, createdAt, expectedOn, onItsWay, totalMinor }) => (
        <Row key={number}>
          <Cell>
            <RowLink href={`/admin/purchasing/orders/${number}`} whole>
              {number}
            </RowLink>
          </Cell>
          <Cell>{supplierName}</Cell>
          <Cell muted hide="phone">
            {destination}
          </Cell>
          <Cell muted hide="phone">
            {shortDayText(createdAt, locale)}
          </Cell>
          <Cell hide="phone">
            {expectedOn && (
              <span className={onItsWay > 0 && expectedOn < today ? "font-medium text-vermilion" : ""}>
                {shortDayText(new Date(`${expectedOn}T12:00:00Z`), locale)}
                {onItsWay > 0 && expectedOn < today && `, ${t("purchasing.orders.late")}`}
              </span>
            )}
          </Cell>
          <Cell align="right" muted hide="phone">
            {onItsWay > 0 ? onItsWay : ""}
          </Cell>
          <Cell align="right" hide="phone">
            {moneyText(money(totalMinor), locale)}
          </Cell>
          <Cell align="right">
            <OrderState state={state} locale={locale} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
