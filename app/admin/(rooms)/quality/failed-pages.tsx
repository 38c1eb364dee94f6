import { Cell, Row, RowLink, Table } from "#components/admin/table";
import { shortDayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { type FailedRule, failedPages } from "#lib/quality/queries";
import { ruleText } from "./rule-text.ts";

/** The pages on which one check fails; each row leads to where it is mended. */
export async function FailedPages({ rule: { rule, pages }, locale }: { rule: FailedRule; locale: Locale }) {
  const t = translator(locale);
  const rows = await failedPages(rule);
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-4 px-5 py-2">
        <strong className="font-medium">{ruleText(rule, locale)}</strong>
        <span className="figures text-sm text-muted">{t("quality.pages", { count: pages })}</span>
        <a href="/admin/quality" className="text-sm text-blue hover:text-blue-deep max-lg:min-h-11">
          {t("quality.back")}
        </a>
      </p>
      <Table
        caption={ruleText(rule, locale)}
        columns={[
          { name: t("quality.page") },
          { name: t("quality.value") },
          { name: t("quality.since"), hide: "phone" },
        ]}
      >
        {rows.map(({ subject, name, value, since }) => (
          <Row key={subject}>
            <Cell>
              <RowLink href={mendedAt(subject, locale)}>{name}</RowLink>
            </Cell>
            <Cell muted>{value}</Cell>
            <Cell muted hide="phone">
              {shortDayText(since, locale)}
            </Cell>
          </Row>
        ))}
      </Table>
    </>
  );
}

/** Where a page is mended; a category has no room of its own here, so its page is shown. */
function mendedAt(subject: string, locale: Locale): string {
  const [kind = "", ...rest] = subject.split(":");
  const key = rest.join(":");
  if (kind === "product") return `/admin/products/${key}`;
  return kind === "store" ? `/admin/stores/${key}` : `/${locale}/c/${key}`;
}
