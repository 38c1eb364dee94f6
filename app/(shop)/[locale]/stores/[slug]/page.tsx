import { JsonScript } from "#components/shells/json-script";
import { ChooseStore } from "#components/stores/choose-store";
import { StoreBanner } from "#components/stores/store-banner";
import { StoreDepartments } from "#components/stores/store-departments";
import { StoreHours } from "#components/stores/store-hours";
import { StoreList } from "#components/stores/store-list";
import { StoreServices } from "#components/stores/store-services";
import { cardText } from "#components/trade/card-text";
import { ProductCard } from "#components/trade/product-card";
import { TextLink } from "#components/ui/text-link";
import { navigation } from "#lib/catalogue/queries";
import { isLocale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { pageNow } from "#lib/platform/page-scope";
import { list } from "#lib/search/queries";
import { placeName } from "#lib/stores/place-name";
import { store as storeBySlug, storesNear } from "#lib/stores/queries";
import { cardExtras } from "../../card-extras.tsx";
import { MissingPage } from "../../missing-page";
import { pageMetadata } from "../../page-metadata.ts";
import { chooseStoreAction } from "../actions.ts";
import { routeTo } from "../route-to.ts";
import { StoreMap } from "../store-map.tsx";
import { storeState } from "../store-states.ts";
import { exceptionRows, todayIndex, tomorrowText, weekTexts } from "./hours-texts.ts";
import { storeData } from "./store-data.ts";

type Props = PageProps<"/[locale]/stores/[slug]">;

export async function generateMetadata({ params }: Props) {
  const { locale, slug } = await params;
  const store = isLocale(locale) && (await storeBySlug(slug, locale));
  if (!store || !isLocale(locale)) return {};
  return pageMetadata(locale, `/stores/${slug}`, {
    title: placeName(store.name),
    description: `${store.street}, ${store.postcode} ${store.city}. ${store.phone}. ${store.note}`,
  });
}

export default async function StorePage({ params }: Props) {
  const { locale, slug } = await params;
  if (!isLocale(locale)) return <MissingPage locale={locale} />;
  const store = await storeBySlug(slug, locale);
  if (!store) return <MissingPage locale={locale} />;
  const t = translator(locale);
  const now = pageNow();
  const [departments, places, { items }, extras] = await Promise.all([
    navigation(locale),
    storesNear(store, locale),
    list({ locale, facets: {}, availableAt: store.code, sort: "relevance", limit: 4 }),
    cardExtras(locale, now),
  ]);
  return (
    <>
      <StoreBanner
        store={store}
        locale={locale}
        state={storeState(store, now, locale)}
        tomorrow={tomorrowText(store, now, locale)}
        map={<StoreMap stores={places} locale={locale} highlighted={store.code} />}
        routeHref={routeTo(store)}
      >
        <ChooseStore
          action={chooseStoreAction}
          code={store.code}
          words={{ choose: t("stores.choose"), chosen: t("stores.chosen") }}
        />
      </StoreBanner>
      <div className="container-page">
        {items.length > 0 && (
          <section aria-labelledby="available" className="py-12 lg:py-16">
            <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
              <h2 id="available" className="text-2xl">
                {t("stores.available")}
              </h2>
              <TextLink className="inline-flex min-h-11 items-center" href={`/${locale}/search?magasin=${store.code}`}>
                {t("stores.availableAll", { city: store.city })}
              </TextLink>
            </div>
            <ul className="mt-6 grid grid-cols-2 gap-x-4 lg:grid-cols-4 lg:gap-x-6">
              {items.map((card) => (
                <li key={card.handle} className="row-span-4 grid grid-rows-subgrid pb-8">
                  <ProductCard card={cardText(card, extras.promise(card), locale)} quickAdd={extras.quickAdd(card)} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <section className="grid grid-cols-1 gap-x-14 gap-y-12 border-t border-hairline py-12 lg:grid-cols-[400px_minmax(0,1fr)] lg:py-16">
          <StoreHours
            locale={locale}
            week={weekTexts(store, locale)}
            today={todayIndex(now)}
            exceptions={exceptionRows(store, now, locale)}
          />
          <div>
            <StoreServices store={store} locale={locale} />
            <StoreDepartments
              locale={locale}
              areaM2={store.areaM2}
              storeCode={store.code}
              departments={departments.filter(({ path }) => store.departments.includes(path))}
            />
          </div>
        </section>
        <section className="border-t border-hairline py-12 lg:grid lg:grid-cols-[400px_minmax(0,1fr)] lg:gap-14 lg:py-16">
          <div className="mb-6">
            <h2 className="text-2xl">{t("stores.others")}</h2>
            <p className="mt-2 max-w-[34ch] text-muted">{t("stores.othersText", { city: store.city })}</p>
          </div>
          <StoreList
            locale={locale}
            columns={2}
            rows={places.filter(({ code }) => code !== store.code).map((other) => ({ store: other }))}
          />
        </section>
      </div>
      <JsonScript data={storeData(store, locale)} />
    </>
  );
}
