import type { Metadata } from "next";
import { cache } from "react";
import { CategoryHead } from "#components/list/category-head";
import { ListData } from "#components/list/list-data";
import { Listing, type ListView } from "#components/list/listing";
import { PromotedFilters } from "#components/list/promoted-filters";
import { Subcategories } from "#components/list/subcategories";
import { PlacementCount } from "#components/placements/placement-count";
import { Breadcrumb } from "#components/shells/breadcrumb";
import { category } from "#lib/catalogue/queries";
import { isLocale, type Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { pinPlace } from "#lib/placements/places";
import { shopUrl } from "#lib/platform/env";
import { pageNow, previewed } from "#lib/platform/page-scope";
import { indexingOf } from "#lib/search/indexing";
import { listQuery, parseListState, withoutFilters } from "#lib/search/list-url";
import { list } from "#lib/search/queries";
import { guestCounts } from "#lib/search/queries-guests";
import { isAddressPart } from "../../address-part.ts";
import { cardExtras } from "../../card-extras.tsx";
import { MissingPage } from "../../missing-page";
import { pageMetadata } from "../../page-metadata.ts";
import { readyInStore } from "../../ready-in-store.ts";
import { storesInBrief } from "../../stores-in-brief.ts";

const pageSize = 24;
const load = cache(async (path: string, locale: Locale) =>
  path.split("/").every(isAddressPart) ? category(path, locale) : null,
);

type Props = PageProps<"/[locale]/c/[...path]">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, path } = await params;
  const found = isLocale(locale) && (await load(path.join("/"), locale));
  if (!found) return {};
  const { query: _, ...state } = parseListState(await searchParams);
  const { page = 1 } = state;
  const { canonical, indexed } = indexingOf(state);
  const t = translator(locale);
  const title = found.seoTitle ?? found.name;
  return pageMetadata(locale, `/c/${found.path}${canonical}`, {
    title: page > 1 ? t("list.pageTitle", { name: title, page }) : title,
    description: found.seoDescription ?? found.intro ?? t("list.pageDescription", { name: found.name }),
    ...((!indexed || found.hidden) && { robots: { index: false, follow: true } }),
  });
}

/** A department or a category: the address says which products, in which order, on which page. */
export default async function Page({ params, searchParams }: Props) {
  const { locale, path } = await params;
  const found = isLocale(locale) ? await load(path.join("/"), locale) : null;
  if (!found || !isLocale(locale)) return <MissingPage locale={locale} />;

  const now = pageNow();
  const { query: _, ...state } = parseListState(await searchParams);
  const request = { ...state, locale, category: found.path, limit: pageSize };
  const [result, places, extras, readyAt, guests] = await Promise.all([
    list(request),
    storesInBrief(),
    cardExtras(locale, now),
    readyInStore(state.availableAt, now),
    found.children.length > 0 ? guestCounts() : new Map<string, number>(),
  ]);
  const children = found.children.map((one) => ({ ...one, count: one.count + (guests.get(one.path) ?? 0) }));
  const base = `/${locale}/c/${found.path}`;
  const view: ListView = { locale, path: base, state, result, stores: places, readyAt, now, pageSize };
  const rescue =
    result.total === 0 ? await list({ ...withoutFilters(state), locale, category: found.path, limit: 8 }) : null;

  return (
    <div className="container-page pb-16 lg:pb-24">
      <Breadcrumb
        locale={locale}
        base={shopUrl()}
        crumbs={[...found.crumbs, found].map(({ name, path }) => ({ name, path: `/${locale}/c/${path}` }))}
      />
      <CategoryHead category={found} />
      <Subcategories categories={children} locale={locale} />
      <PromotedFilters view={view} />
      <Listing view={view} layout={found.layout} extras={extras} rescue={rescue?.items ?? []} />
      <ListData
        name={found.name}
        total={result.total}
        first={((state.page ?? 1) - 1) * pageSize + 1}
        links={result.items.map(({ name, handle }) => ({ name, url: `${shopUrl()}/${locale}/p/${handle}` }))}
      />
      {result.pinned.length > 0 && !previewed() && (
        <PlacementCount pins={result.pinned.map((handle) => ({ handle, place: pinPlace(found.path, handle) }))} />
      )}
      {neighbourPages(view).map(({ rel, href }) => (
        <link key={rel} rel={rel} href={href} />
      ))}
    </div>
  );
}

/** The pages before and after, for machines that follow a list. */
function neighbourPages({ path, state, result }: ListView) {
  const page = state.page ?? 1;
  const at = (number: number) => path + listQuery({ ...state, page: number });
  return [
    ...(page > 1 ? [{ rel: "prev", href: at(page - 1) }] : []),
    ...(page < result.pageCount ? [{ rel: "next", href: at(page + 1) }] : []),
  ];
}
