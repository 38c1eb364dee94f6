import { Cell, Row, RowLink, Table } from "#components/admin/table";
import { shortDayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { SupplierOrderView } from "#lib/purchasing/schema";

/** What is ordered, and once it is sent what came of each line. */
export function OrderLines({ order, locale }: { order: SupplierOrderView; locale: Locale }) {
  const t = translator(locale);
  const sent = order.consignmentNumber !== null;
  return (
    <Table
      caption={t("purchasing.orders.lines")}
      columns={[
        { name: t("purchasing.orders.article") },
        { name: t("purchasing.orders.reference"), hide: "phone" },
        { name: t("purchasing.orders.quantity"), align: "right" },
        { name: t("purchasing.orders.cost"), align: "right", hide: "phone" },
        { name: t("purchasing.orders.lineTotal"), align: "right", hide: "phone" },
        { name: t("purchasing.orders.expectedOn"), hide: "phone" },
        ...(sent
          ? ([
              { name: t("purchasing.orders.received"), align: "right" },
              { name: t("purchasing.orders.damaged"), align: "right", hide: "phone" },
              { name: t("purchasing.orders.surplus"), align: "right", hide: "phone" },
              { name: t("purchasing.orders.missing"), align: "right", hide: "phone" },
              { name: t("purchasing.orders.onItsWay"), align: "right" },
            ] as const)
          : []),
      ]}
    >
      {order.lines.map((line) => (
        <Row key={line.sku}>
          <Cell>
            <RowLink href={`/admin/stock/${encodeURIComponent(line.sku)}`}>{line.name[locale]}</RowLink>
            <span className="block text-xs text-muted">{line.sku}</span>
          </Cell>
          <Cell muted hide="phone">
            {line.reference}
          </Cell>
          <Cell align="right">
            {line.quantity}
            {line.packSize > 1 && (
              <span className="block text-xs text-muted">
                {t("purchasing.suggestions.packs", { count: line.quantity / line.packSize, size: line.packSize })}
              </span>
            )}
          </Cell>
          <Cell align="right" muted hide="phone">
            {moneyText(money(line.costMinor), locale)}
          </Cell>
          <Cell align="right" hide="phone">
            {moneyText(money(line.costMinor * line.quantity), locale)}
          </Cell>
          <Cell hide="phone">
            {line.expectedOn
              ? shortDayText(new Date(`${line.expectedOn}T12:00:00Z`), locale)
              : t("purchasing.orders.usual")}
          </Cell>
          {sent && (
            <>
              <Cell align="right">{line.received}</Cell>
              <Cell align="right" muted hide="phone">
                {line.damaged}
              </Cell>
              <Cell align="right" muted hide="phone">
                {line.surplus}
              </Cell>
              <Cell align="right" hide="phone">
                <span className={line.missing > 0 ? "font-medium text-vermilion" : "text-muted"}>{line.missing}</span>
              </Cell>
              <Cell align="right">{line.onItsWay}</Cell>
            </>
          )}
        </Row>
      ))}
    </Table>
  );
}
