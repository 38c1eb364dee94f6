import type { Metadata } from "next";
import { Listing, type ListView } from "#components/list/listing";
import { PromotedFilters } from "#components/list/promoted-filters";
import { NothingFound } from "#components/search/nothing-found";
import { SearchHeading } from "#components/search/search-heading";
import { navigation } from "#lib/catalogue/queries";
import { company } from "#lib/content/company";
import { isLocale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { pageNow } from "#lib/platform/page-scope";
import { filterCount, parseListState } from "#lib/search/list-url";
import { list } from "#lib/search/queries";
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
  const state = parseListState(await searchParams);
  const [result, places, extras, readyAt] = await Promise.all([
    list({ ...state, locale, limit: pageSize }),
    storesInBrief(),
    cardExtras(locale, now),
    readyInStore(state.availableAt, now),
  ]);
  const view: ListView = { locale, path: `/${locale}/search`, state, result, stores: places, readyAt, now, pageSize };
  const best = () => list({ locale, facets: {}, sort: "relevance", limit: 8 });

  if (result.total === 0 && filterCount(state) === 0)
    return (
      <NothingFound
        query={state.query ?? ""}
        departments={await navigation(locale)}
        bestSellers={(await best()).items}
        phone={company.phone}
        extras={extras}
        locale={locale}
      />
    );
  return (
    <div className="container-page pt-6 pb-16 lg:pt-9 lg:pb-24">
      <SearchHeading query={state.query ?? ""} corrected={result.correctedQuery} locale={locale} />
      <PromotedFilters view={view} />
      <Listing view={view} layout="grid" extras={extras} rescue={result.total === 0 ? (await best()).items : []} />
    </div>
  );
}
