import type { ReactNode } from "react";
import { Cell, Row, Table } from "#components/admin/table";
import { TextLink } from "#components/ui/text-link";
import type { CreditEntryView } from "#lib/credit/schema";
import { shortDayText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";

/** Every movement of a gift card or a store credit, newest first; `undo` is what stands beside one that may be undone. */
export function CreditLedger({
  ledger,
  locale,
  undo,
}: {
  ledger: readonly CreditEntryView[];
  locale: Locale;
  undo?: (entry: CreditEntryView) => ReactNode;
}) {
  const t = translator(locale);
  const signed = (minor: number) => `${minor > 0 ? "+" : "−"}${moneyText(money(Math.abs(minor)), locale)}`;
  return (
    <Table
      caption={t("credit.desk.ledger")}
      columns={[
        { name: t("credit.desk.when") },
        { name: t("credit.desk.what") },
        { name: t("credit.desk.amount"), align: "right" },
        { name: t("credit.desk.why"), hide: "phone" },
        { name: t("credit.desk.who"), hide: "phone" },
        ...(undo ? [{ name: t("credit.desk.actions"), align: "right" as const }] : []),
      ]}
    >
      {ledger.map((entry) => (
        <Row key={entry.id}>
          <Cell muted>
            {shortDayText(new Date(entry.at), locale)}, {timeText(new Date(entry.at), locale)}
          </Cell>
          <Cell>
            {t(`credit.entries.${entry.kind}`)}{" "}
            {entry.orderNumber && <TextLink href={`/admin/orders/${entry.orderNumber}`}>{entry.orderNumber}</TextLink>}
          </Cell>
          <Cell align="right">{signed(entry.amount)}</Cell>
          <Cell muted hide="phone">
            {entry.reason}
          </Cell>
          <Cell muted hide="phone">
            {entry.actorName}
          </Cell>
          {undo && <Cell align="right">{entry.undoable && undo(entry)}</Cell>}
        </Row>
      ))}
    </Table>
  );
}
