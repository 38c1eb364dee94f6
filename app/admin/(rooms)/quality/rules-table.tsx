import { Cell, Row, RowLink, Table } from "#components/admin/table";
import { shortDayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { FailedRule } from "#lib/quality/queries";
import { ruleText } from "./rule-text.ts";

/** The checks that fail, what is on most pages first; each row leads to its pages. */
export function RulesTable({ rows, locale }: { rows: readonly FailedRule[]; locale: Locale }) {
  const t = translator(locale);
  if (rows.length === 0) return <p className="px-5 py-8 text-muted">{t("quality.none")}</p>;
  return (
    <Table
      caption={t("quality.rule")}
      columns={[
        { name: t("quality.rule") },
        { name: t("quality.owner"), hide: "phone" },
        { name: t("quality.since"), hide: "phone" },
        { name: t("quality.pagesColumn"), align: "right" },
      ]}
    >
      {rows.map(({ rule, owner, pages, since }) => (
        <Row key={rule + owner}>
          <Cell>
            <RowLink href={`/admin/quality?rule=${rule}`}>{ruleText(rule, locale)}</RowLink>
          </Cell>
          <Cell muted hide="phone">
            {t(`quality.owners.${owner}`)}
          </Cell>
          <Cell muted hide="phone">
            {shortDayText(since, locale)}
          </Cell>
          <Cell align="right">{pages}</Cell>
        </Row>
      ))}
    </Table>
  );
}
