import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Listing, type ListView } from "#components/list/listing";
import { PromotedFilters } from "#components/list/promoted-filters";
import { PlacementCount } from "#components/placements/placement-count";
import { NothingFound } from "#components/search/nothing-found";
import { OtherAnswers } from "#components/search/other-answers";
import { SearchCount } from "#components/search/search-count";
import { SearchHeading } from "#components/search/search-heading";
import { navigation } from "#lib/catalogue/queries";
import { company } from "#lib/content/company";
import { isLocale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { foundPlace } from "#lib/placements/places";
import { pageNow, previewed } from "#lib/platform/page-scope";
import { filterCount, parseListState } from "#lib/search/list-url";
import { list } from "#lib/search/queries";
import { answersTo } from "#lib/search/queries-answers";
import { keptQuery } from "#lib/search/queries-kept";
import { understood } from "#lib/search/understood";
import { cardExtras } from "../card-extras.tsx";
import { MissingPage } from "../missing-page";
import { readyInStore } from "../ready-in-store.ts";
import { storesInBrief } from "../stores-in-brief.ts";

const pageSize = 24;

type Props = PageProps<"/[locale]/search">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const { query } = parseListState(await searchParams);
  const t = translator(locale);
  return {
    title: query ? t("list.search.results", { query }) : t("list.search.title"),
    robots: { index: false, follow: true },
  };
}

/** What was searched, told as it was understood, over the same list as everywhere; never an empty page. */
export default async function Page({ params, searchParams }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) return <MissingPage locale={locale} />;
  const now = pageNow();
  const typed = parseListState(await searchParams);
  const state = understood(typed);
  const query = typed.query ?? "";
  const [result, answers, places, extras, readyAt] = await Promise.all([
    list({ ...state, locale, limit: pageSize }),
    answersTo(query, locale),
    storesInBrief(),
    cardExtras(locale, now),
    readyInStore(state.availableAt, now),
  ]);
  if (result.leadsTo) redirect(`/${locale}${result.leadsTo}`);
  const view: ListView = { locale, path: `/${locale}/search`, state, result, stores: places, readyAt, now, pageSize };
  const best = () => list({ locale, facets: {}, sort: "relevance", limit: 8 });

  if (result.total === 0 && filterCount(state) === 0)
    return (
      <>
        {query && <SearchCount query={query} results={0} locale={locale} />}
        <NothingFound
          query={query}
          answers={answers}
          departments={await navigation(locale)}
          bestSellers={(await best()).items}
          phone={company.phone}
          extras={extras}
          locale={locale}
        />
      </>
    );
  return (
    <div className="container-page pt-6 pb-16 lg:pt-9 lg:pb-24">
      <SearchHeading query={query} corrected={result.correctedQuery} leftOut={result.leftOut} locale={locale} />
      <OtherAnswers answers={answers} locale={locale} />
      {query && <SearchCount query={query} results={Math.min(result.total, 1000)} locale={locale} />}
      <PromotedFilters view={view} />
      {result.pinned.length > 0 && !previewed() && (
        <PlacementCount
          pins={result.pinned.map((handle) => ({ handle, place: foundPlace(locale, keptQuery(query), handle) }))}
        />
      )}
      <Listing view={view} layout="grid" extras={extras} rescue={result.total === 0 ? (await best()).items : []} />
    </div>
  );
}
