import { Departments } from "#components/home/departments";
import { Hero } from "#components/home/hero";
import { PromiseBand } from "#components/home/promise-band";
import { Rail } from "#components/home/rail";
import { StoresPanel } from "#components/home/stores-panel";
import { Story } from "#components/home/story";
import { JsonScript } from "#components/shells/json-script";
import { navigation } from "#lib/catalogue/queries";
import { isLocale } from "#lib/kernel/locale";
import { pageNow } from "#lib/platform/page-scope";
import { publicFigure } from "#lib/promises/queries-figure";
import { productPage } from "#lib/search/product-page";
import { list } from "#lib/search/queries";
import { stores } from "#lib/stores/queries";
import { cardExtras } from "./card-extras.tsx";
import { homePromise } from "./home-promise.ts";
import { MissingPage } from "./missing-page";
import { organisation } from "./organisation.ts";
import { pageMetadata } from "./page-metadata.ts";

export async function generateMetadata({ params }: PageProps<"/[locale]">) {
  const { locale } = await params;
  return isLocale(locale) ? pageMetadata(locale, "") : {};
}

/** The hero's picture shows this product; its tag carries the price it has today. */
const heroProduct = { handle: "cocotte-fontebrune", option: "colour", value: "brick" };

export default async function Home({ params }: PageProps<"/[locale]">) {
  const { locale } = await params;
  if (!isLocale(locale)) return <MissingPage locale={locale} />;
  const now = pageNow();
  const [departments, places, { items }, product, promise, extras, keptPromises] = await Promise.all([
    navigation(locale),
    stores(locale),
    list({ locale, facets: {}, sort: "relevance", limit: 10 }),
    productPage(heroProduct.handle, locale),
    homePromise(now),
    cardExtras(locale, now),
    publicFigure(now),
  ]);
  const shown = product?.variants.find(({ options }) => options[heroProduct.option] === heroProduct.value);
  return (
    <>
      <Hero
        locale={locale}
        christmas={promise?.occasion === "christmas"}
        tag={
          product && shown
            ? {
                href: `/${locale}/p/${product.handle}?${heroProduct.option}=${heroProduct.value}`,
                name: product.name,
                priceMinor: shown.price,
              }
            : null
        }
      />
      <Departments locale={locale} departments={departments.slice(0, 8)} />
      {promise && <PromiseBand locale={locale} promise={promise} keptPromises={keptPromises} />}
      <Rail
        locale={locale}
        cards={items.map((card) => ({ card, promise: extras.promise(card), quickAdd: extras.quickAdd(card) }))}
      />
      <Story locale={locale} />
      <StoresPanel locale={locale} stores={places} />
      <JsonScript data={organisation(locale)} />
    </>
  );
}
