import { ListData } from "#components/list/list-data";
import { Breadcrumb } from "#components/shells/breadcrumb";
import { NearForm } from "#components/stores/near-form";
import { StoreList } from "#components/stores/store-list";
import { isLocale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { shopUrl } from "#lib/platform/env";
import { pageNow } from "#lib/platform/page-scope";
import { articleToReserve } from "#lib/reservations/queries";
import { stores, storesNear } from "#lib/stores/queries";
import { whereaboutsOf } from "#lib/stores/whereabouts";
import { MissingPage } from "../missing-page";
import { pageMetadata } from "../page-metadata.ts";
import { type Shelf, shelvesNear } from "./shelves-near.ts";
import { StoreMap } from "./store-map.tsx";
import { storeState } from "./store-states.ts";

export async function generateMetadata({ params }: PageProps<"/[locale]/stores">) {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = translator(locale);
  return pageMetadata(locale, "/stores", {
    title: t("stores.title", { count: (await stores(locale)).length }),
    description: t("stores.description"),
  });
}

export default async function Stores({ params, searchParams }: PageProps<"/[locale]/stores">) {
  const [{ locale }, { near, sku }] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) return <MissingPage locale={locale} />;
  const t = translator(locale);
  const now = pageNow();
  const typed = typeof near === "string" ? near : "";
  const here = whereaboutsOf(typed);
  const places = here ? await storesNear(here.position, locale) : await stores(locale);
  const [article, stock] = await Promise.all([
    typeof sku === "string" ? articleToReserve(sku, locale) : null,
    typeof sku === "string" ? shelvesNear(sku, here?.position ?? null, now, locale) : new Map<string, Shelf>(),
  ]);
  const title = article ? article.name : t("stores.title", { count: places.length });
  return (
    <div className="container-page pb-14 lg:pb-24">
      <Breadcrumb
        locale={locale}
        base={shopUrl()}
        crumbs={[{ name: t("shop.footer.stores"), path: `/${locale}/stores` }]}
      />
      <h1 className="mt-1 text-3xl leading-tight font-bold tracking-[-0.03em] lg:text-4xl">{title}</h1>
      <p className="mt-1.5 max-w-[62ch] text-pretty text-muted">{t(article ? "stores.near.intro" : "stores.intro")}</p>
      <div className="mt-8 grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_480px] lg:items-start">
        <div>
          <NearForm
            locale={locale}
            sku={article?.sku ?? null}
            near={here && !here.name ? "" : typed.slice(0, 60)}
            isUnknown={typed.trim() !== "" && !here}
          />
          <div className="mt-6 border-b border-hairline">
            <StoreList
              locale={locale}
              rows={places
                .filter(({ code }) => !article || stock.has(code))
                .map((store) => ({
                  store,
                  ...(article ? stock.get(store.code) : { state: storeState(store, now, locale) }),
                }))}
            />
          </div>
        </div>
        <div className="rounded-card bg-wash p-4 lg:sticky lg:top-6 lg:p-8">
          <StoreMap stores={places} locale={locale} />
        </div>
      </div>
      <ListData
        name={title}
        total={places.length}
        first={1}
        links={places.map(({ name, slug }) => ({ name, url: `${shopUrl()}/${locale}/stores/${slug}` }))}
      />
    </div>
  );
}
