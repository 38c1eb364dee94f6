import { FormDialog } from "#components/admin/form-dialog";
import { Cell, Row, Table } from "#components/admin/table";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { SupplierArticleView } from "#lib/purchasing/schema";
import { delist, list } from "../../actions";
import { purchasingWords } from "../../purchasing-words";
import { ArticleFields } from "./article-fields.tsx";

/** What a supplier sells, each article with what they ask and what we count margins with. */
export function Articles({
  supplier,
  articles,
  writes,
  locale,
}: {
  supplier: string;
  articles: readonly SupplierArticleView[];
  writes: boolean;
  locale: Locale;
}) {
  const t = translator(locale);
  const amount = (minor: number | null) => (minor === null ? "" : moneyText(money(minor), locale));
  const shared = { keep: t("admin.order.keep"), words: purchasingWords(locale) };
  return (
    <Table
      caption={t("purchasing.suppliers.articleList")}
      columns={[
        { name: t("purchasing.suppliers.sku") },
        { name: t("purchasing.suppliers.reference"), hide: "phone" },
        { name: t("purchasing.suppliers.pack"), align: "right", hide: "phone" },
        { name: t("purchasing.suppliers.cost"), align: "right" },
        { name: t("purchasing.suppliers.calculation"), align: "right", hide: "phone" },
        { name: t("purchasing.suppliers.lead"), align: "right", hide: "phone" },
        { name: t("purchasing.suppliers.preferred"), hide: "phone" },
        ...(writes ? [{ name: t("purchasing.suppliers.change"), quiet: true }] : []),
      ]}
    >
      {articles.map((article) => (
        <Row key={article.sku}>
          <Cell>
            <a
              href={`/admin/stock/${encodeURIComponent(article.sku)}`}
              data-row
              className="font-medium hover:text-blue"
            >
              {article.name[locale]}
            </a>
            <span className="block text-xs text-muted">{article.sku}</span>
          </Cell>
          <Cell muted hide="phone">
            {article.reference}
          </Cell>
          <Cell align="right" hide="phone">
            {article.packSize}
          </Cell>
          <Cell align="right">{amount(article.costMinor)}</Cell>
          <Cell align="right" muted hide="phone">
            {amount(article.calculationCostMinor)}
          </Cell>
          <Cell align="right" muted hide="phone">
            {article.leadDays !== null && t("purchasing.suppliers.days", { count: article.leadDays })}
          </Cell>
          <Cell muted hide="phone">
            {t(article.preferred ? "purchasing.suppliers.yes" : "purchasing.suppliers.no")}
          </Cell>
          {writes && (
            <Cell align="right">
              <span className="inline-flex gap-1.5 max-lg:flex-col">
                <FormDialog
                  {...shared}
                  button={t("purchasing.suppliers.change")}
                  title={t("purchasing.suppliers.changeTitle", { name: article.sku })}
                  action={list}
                  submit={t("common.save")}
                >
                  <ArticleFields supplier={supplier} article={article} locale={locale} />
                </FormDialog>
                <FormDialog
                  {...shared}
                  button={t("purchasing.suppliers.delist")}
                  title={t("purchasing.suppliers.delistTitle", { sku: article.sku })}
                  action={delist}
                  submit={t("purchasing.suppliers.delist")}
                  submitLook="danger"
                >
                  <input type="hidden" name="supplier" value={supplier} />
                  <input type="hidden" name="sku" value={article.sku} />
                </FormDialog>
              </span>
            </Cell>
          )}
        </Row>
      ))}
    </Table>
  );
}
