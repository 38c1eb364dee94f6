import { Cell, Row, RowLink, Table } from "#components/admin/table";
import type { RuleCount } from "#lib/feeds/queries";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { ruleText } from "./rule-text.ts";

/** The rules that are broken, what is worst first; each row leads to its articles. */
export function RulesTable({ rows, locale }: { rows: readonly RuleCount[]; locale: Locale }) {
  const t = translator(locale);
  if (rows.length === 0) return null;
  return (
    <Table
      caption={t("found.feeds.report")}
      columns={[
        { name: t("found.feeds.rule") },
        { name: t("found.feeds.severity") },
        { name: t("found.feeds.owner"), hide: "phone" },
        { name: t("found.feeds.products"), align: "right" },
      ]}
    >
      {rows.map(({ rule, severity, owner, products }) => (
        <Row key={rule}>
          <Cell>
            <RowLink href={`/admin/feeds?rule=${rule}`}>{ruleText(rule, locale)}</RowLink>
          </Cell>
          <Cell muted={severity === "warning"}>{t(`found.feeds.severities.${severity}`)}</Cell>
          <Cell muted hide="phone">
            {t(`found.feeds.owners.${owner}`)}
          </Cell>
          <Cell align="right">{products}</Cell>
        </Row>
      ))}
    </Table>
  );
}
