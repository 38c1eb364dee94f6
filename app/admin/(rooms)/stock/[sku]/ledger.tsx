import { Cell, Row, Table } from "#components/admin/table";
import type { Movement } from "#lib/inventory/schema";
import { shortDayText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator, written } from "#lib/language/translator";

const signed = (delta: number) => (delta === 0 ? "" : delta > 0 ? `+${delta}` : `−${-delta}`);

/** Why each figure is what it is, newest first. */
export function Ledger({ movements, locale }: { movements: readonly Movement[]; locale: Locale }) {
  const t = translator(locale);
  const reasons: Readonly<Record<string, string>> = written(locale).stock.reasons;
  return (
    <Table
      caption={t("admin.stock.ledger")}
      columns={[
        { name: t("admin.stock.when") },
        { name: t("admin.stock.place") },
        { name: t("admin.stock.why") },
        { name: t("stock.onHand"), align: "right" },
        { name: t("stock.reserved"), align: "right", hide: "phone" },
        { name: t("stock.aside"), align: "right", hide: "phone" },
        { name: t("admin.stock.who"), hide: "phone" },
      ]}
    >
      {movements.map((movement) => (
        <Row key={movement.id}>
          <Cell muted>
            {shortDayText(new Date(movement.at), locale)}, {timeText(new Date(movement.at), locale)}
          </Cell>
          <Cell>{movement.locationCode}</Cell>
          <Cell>
            {[reasons[movement.reason] ?? movement.reason, movement.note].filter(Boolean).join(" · ")}{" "}
            <span className="text-muted">{movement.reference}</span>
          </Cell>
          <Cell align="right">{signed(movement.onHandDelta)}</Cell>
          <Cell align="right" hide="phone">
            {signed(movement.reservedDelta + movement.heldDelta)}
          </Cell>
          <Cell align="right" hide="phone">
            {signed(movement.unavailableDelta)}
          </Cell>
          <Cell muted hide="phone">
            {movement.actorName}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
