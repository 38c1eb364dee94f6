import { Tabs } from "#components/admin/filter-bar";
import { Cell, Row, RowLink, Table } from "#components/admin/table";
import { countText } from "#lib/kernel/count-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { type SearchedText, type SearchView, searchViews } from "#lib/search/queries-workbench";

/** What people searched lately, each line a query to try: the most asked, what found nothing, what nobody followed. */
export function SearchedTexts({
  rows,
  view,
  days,
  locale,
}: {
  rows: readonly SearchedText[];
  view: SearchView;
  days: number;
  locale: Locale;
}) {
  const t = translator(locale);
  return (
    <section aria-labelledby="searched" className="pt-5">
      <h2 id="searched" className="px-5 text-base font-semibold">
        {t("searchRoom.searched", { days })}
      </h2>
      <p className="max-w-prose px-5 pb-1 text-sm text-muted">{t("searchRoom.searchedText")}</p>
      <Tabs
        label={t("searchRoom.searched", { days })}
        tabs={searchViews.map((one) => ({
          href: `/admin/search?view=${one}`,
          name: t(`searchRoom.views.${one}`),
          current: one === view,
        }))}
      />
      {rows.length === 0 ? (
        <p className="px-5 py-6 text-muted">{t("searchRoom.nothingSearched")}</p>
      ) : (
        <Table
          caption={t(`searchRoom.views.${view}`)}
          columns={[
            { name: t("searchRoom.columns.query") },
            { name: t("searchRoom.columns.searches"), align: "right" },
            { name: t("searchRoom.columns.results"), align: "right" },
            { name: t("searchRoom.columns.clicks"), align: "right" },
            { name: t("searchRoom.columns.orders"), align: "right" },
          ]}
        >
          {rows.map(({ locale: language, query, searches, results, clicks, orders }) => (
            <Row key={`${language}:${query}`}>
              <Cell>
                <RowLink href={`/admin/search?q=${encodeURIComponent(query)}&in=${language}&view=${view}`}>
                  {query}
                </RowLink>
                {language !== locale && (
                  <span className="ml-2 text-muted">{t(`searchRoom.languages.${language}`)}</span>
                )}
              </Cell>
              {[searches, results, clicks, orders].map((figure, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the columns never move
                <Cell key={index} align="right">
                  {countText(figure, locale)}
                </Cell>
              ))}
            </Row>
          ))}
        </Table>
      )}
    </section>
  );
}
