import type { Metadata } from "next";
import { may } from "#app/actor";
import { FilterBar } from "#components/admin/filter-bar";
import { FilterSelect } from "#components/admin/prices/filter-select";
import { RoomHead } from "#components/admin/room-head";
import { isLocale, locales } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { keptByMerchants, type SearchView, searchedSince, searchViews, tryQuery } from "#lib/search/queries-workbench";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";
import { KeptLists } from "./kept-lists";
import { SearchedTexts } from "./searched-texts";
import { TriedQueryPane } from "./tried-query";

const here = "/admin/search";
const daysBack = 30;

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("searchRoom.title") };
}

/** What people search and what came of it; any query tried as they would, with the reasons; what merchants say of it. */
export default async function SearchPage({ searchParams }: PageProps<"/admin/search">) {
  const staff = await staffWho("products.read", here);
  const [locale, asked] = [await adminLocale(), await searchParams];
  const t = translator(locale);
  const query = typeof asked.q === "string" ? asked.q.trim().slice(0, 80) : "";
  const language = isLocale(asked.in) ? asked.in : locale;
  const view: SearchView = searchViews.find((one) => one === asked.view) ?? "top";
  const since = new Date(clock.now().getTime() - daysBack * 86_400_000);
  const [tried, searched, kept] = await Promise.all([
    query ? tryQuery(query, language) : null,
    searchedSince(since, view),
    keptByMerchants(),
  ]);
  return (
    <div className="pb-10">
      <RoomHead title={t("searchRoom.title")} />
      <p className="max-w-prose px-5 pb-2 text-muted">{t("searchRoom.text")}</p>
      <FilterBar action={here} query={query} placeholder={t("searchRoom.try")} submit={t("searchRoom.trySubmit")}>
        <FilterSelect
          name="in"
          label={t("searchRoom.language")}
          value={language}
          choices={locales.map((one) => ({ value: one, name: t(`searchRoom.languages.${one}`) }))}
        />
      </FilterBar>
      {tried && (
        <TriedQueryPane
          tried={tried}
          language={language}
          writes={may(staff, "products.write")}
          ranks={may(staff, "ranking.write")}
          locale={locale}
        />
      )}
      <SearchedTexts rows={searched} view={view} days={daysBack} locale={locale} />
      <KeptLists kept={kept} locale={locale} />
    </div>
  );
}
