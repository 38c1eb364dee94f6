import { Cell, Row, RowLink, Table } from "#components/admin/table";
import { brokenBy, type RuleCount } from "#lib/feeds/queries";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { ruleText } from "./rule-text.ts";

/** The articles that break one rule; each row leads to its product. */
export async function BrokenArticles({ rule: { rule, articles }, locale }: { rule: RuleCount; locale: Locale }) {
  const t = translator(locale);
  const rows = await brokenBy(rule);
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-4 px-5 pb-2">
        <strong className="font-medium">{ruleText(rule, locale)}</strong>
        <span className="figures text-sm text-muted">{t("found.feeds.articles", { count: articles })}</span>
        <a href="/admin/feeds" className="text-sm text-blue hover:text-blue-deep max-lg:min-h-11">
          {t("found.feeds.back")}
        </a>
      </p>
      <Table
        caption={ruleText(rule, locale)}
        columns={[
          { name: t("found.feeds.reference") },
          { name: t("found.feeds.product") },
          { name: t("found.feeds.value"), hide: "phone" },
        ]}
      >
        {rows.map(({ sku, productId, name, value }) => (
          <Row key={sku}>
            <Cell>
              <RowLink href={`/admin/products/${productId}`}>{sku}</RowLink>
            </Cell>
            <Cell>{name}</Cell>
            <Cell muted hide="phone">
              {value}
            </Cell>
          </Row>
        ))}
      </Table>
    </>
  );
}
