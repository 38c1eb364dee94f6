import { Cell, Row, RowLink, Table } from "#components/admin/table";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { Answering } from "#lib/ownership/answering";
import { isLoud } from "#lib/voice/loudness";
import type { Measure, ProductRow, Threshold } from "#lib/voice/schema";
import { perHundredText } from "./per-hundred.ts";

export type OwnedProduct = ProductRow & Readonly<{ answers: Answering | null }>;

/** The products of which most was said, with whoever answers for them; what is over a threshold is marked in words. */
export function ProductsTable({
  rows,
  thresholds,
  locale,
}: {
  rows: readonly OwnedProduct[];
  thresholds: readonly Threshold[];
  locale: Locale;
}) {
  const t = translator(locale);
  const over = (measure: Measure, signals: number, sold: number) =>
    thresholds.some((one) => one.measure === measure && isLoud({ signals, sold }, one)) && (
      <span className="block text-xs text-vermilion">{t("voice.over")}</span>
    );
  const mostly = (reason: string | null) =>
    reason && <span className="block text-xs text-muted">{t("voice.mostly", { reason })}</span>;
  return (
    <Table
      caption={t("voice.products")}
      columns={[
        { name: t("voice.product") },
        { name: t("voice.sold"), align: "right" },
        { name: t("voice.contactsPer"), align: "right" },
        { name: t("voice.returnsPer"), align: "right" },
        { name: t("voice.questions"), align: "right", hide: "phone" },
        { name: t("voice.lowReviews"), align: "right", hide: "phone" },
        { name: t("voice.owner"), hide: "phone" },
      ]}
    >
      {rows.map((row) => (
        <Row key={row.id}>
          <Cell>
            <RowLink href={`/admin/products/${row.id}`}>{row.name}</RowLink>
          </Cell>
          <Cell align="right">{row.sold}</Cell>
          <Cell align="right">
            {row.contacts} ({perHundredText(row.contacts, row.sold, locale)})
            {mostly(row.contactReason && t(`cases.topics.${row.contactReason}`))}
            {over("contacts", row.contacts, row.sold)}
          </Cell>
          <Cell align="right">
            {row.returned} ({perHundredText(row.returned, row.sold, locale)})
            {mostly(row.returnReason && t(`returns.reasons.${row.returnReason}`))}
            {over("returns", row.returned, row.sold)}
          </Cell>
          <Cell align="right" hide="phone">
            {row.questions}
          </Cell>
          <Cell align="right" hide="phone">
            {row.lowReviews}
          </Cell>
          <Cell hide="phone">{row.answers?.person.name}</Cell>
        </Row>
      ))}
    </Table>
  );
}
