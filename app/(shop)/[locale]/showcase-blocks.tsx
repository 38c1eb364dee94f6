import type { ReactNode } from "react";
import { PlacementCount } from "#components/placements/placement-count";
import { Banner } from "#components/showcases/banner";
import { Comparison } from "#components/showcases/comparison";
import { Departments } from "#components/showcases/departments";
import { Hero, type LeadWords } from "#components/showcases/hero";
import { PromiseBand } from "#components/showcases/promise-band";
import { Prose } from "#components/showcases/prose";
import { Rail } from "#components/showcases/rail";
import { StoresPanel } from "#components/showcases/stores-panel";
import { Story } from "#components/showcases/story";
import { Tiles } from "#components/showcases/tiles";
import { cardText } from "#components/trade/card-text";
import { category, navigation } from "#lib/catalogue/queries";
import type { ProductPage } from "#lib/catalogue/schema";
import { type Bilingual, inLocale, type Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { blockPlace } from "#lib/placements/places";
import { previewed } from "#lib/platform/page-scope";
import { publicFigure } from "#lib/promises/queries-figure";
import { productPage } from "#lib/search/product-page";
import { list } from "#lib/search/queries";
import { chosenCards } from "#lib/search/queries-chosen";
import { handleIn } from "#lib/showcases/arranged";
import type { Block, BlockKind, BlockOf } from "#lib/showcases/blocks";
import { comparedRows } from "#lib/showcases/comparison";
import { stores } from "#lib/stores/queries";
import { cardExtras } from "./card-extras.tsx";
import { homePromise } from "./home-promise.ts";

type Scene = Readonly<{ locale: Locale; now: Date }>;

/** Every block of a page from the top, each with what the shop has to say of it now. What is gone since leaves no hole. */
export async function ShowcaseBlocks({ slug, blocks, ...scene }: Scene & { slug: string; blocks: readonly Block[] }) {
  const drawn = await Promise.all(
    blocks.map(async (block, place) => ({
      id: block.id,
      view: await drawOne(block, { ...scene, first: place === 0 }),
    })),
  );
  return (
    <>
      {drawn.map(({ id, view }) => (
        <div key={id} data-placement={blockPlace(slug, id)}>
          {view}
        </div>
      ))}
      {!previewed() && <PlacementCount />}
    </>
  );
}

type Draw = { [K in BlockKind]: (block: BlockOf<K>, scene: Scene & { first: boolean }) => Promise<ReactNode> };

const drawOne = (block: Block, scene: Scene & { first: boolean }): Promise<ReactNode> =>
  (draw[block.kind] as (block: Block, scene: Scene & { first: boolean }) => Promise<ReactNode>)(block, scene);

const draw: Draw = {
  async hero({ values }, { locale }) {
    const [handle, choice = ""] = values.product.split("?");
    const product = handle ? await productPage(handle, locale) : null;
    const wanted = [...new URLSearchParams(choice)];
    const shown = product?.variants.find(({ options }) => wanted.every(([option, value]) => options[option] === value));
    const tag = product &&
      shown && { href: `/${locale}/p/${values.product}`, name: product.name, priceMinor: shown.price };
    return <Hero locale={locale} words={leadWords(values, locale)} tag={tag ?? null} />;
  },

  async banner({ id, values }, { locale, first }) {
    const product = await productPage(handleIn(values.product), locale);
    return (
      <Banner
        id={id}
        words={leadWords(values, locale)}
        picture={product?.pictures[0] ?? null}
        name={product?.name ?? inLocale(values.title, locale)}
        eager={first}
      />
    );
  },

  async departments({ values }, { locale }) {
    return <Departments locale={locale} departments={(await navigation(locale)).slice(0, values.count)} />;
  },

  async promise(_, { locale, now }) {
    const [promise, keptPromises] = await Promise.all([homePromise(now), publicFigure(now)]);
    return promise && <PromiseBand locale={locale} promise={promise} keptPromises={keptPromises} />;
  },

  async products({ id, values: { title, products, category: path, count } }, { locale, now }) {
    const [chosen, popular, extras] = await Promise.all([
      chosenCards(products.map(handleIn), locale, now),
      products.length >= count
        ? []
        : list({ locale, facets: {}, sort: "relevance", limit: count, ...(path && { category: path }) }).then(
            ({ items }) => items,
          ),
      cardExtras(locale, now),
    ]);
    const named = new Set(chosen.map(({ handle }) => handle));
    const cards = [...chosen, ...popular.filter(({ handle }) => !named.has(handle))].slice(0, count);
    return (
      <Rail
        id={id}
        title={inLocale(title, locale)}
        more={{
          href: path ? `/${locale}/c/${path}` : `/${locale}/search`,
          words: translator(locale)("shop.home.railLink"),
        }}
        cards={cards.map((card) => ({
          card: cardText(card, extras.promise(card), locale),
          quickAdd: extras.quickAdd(card),
        }))}
      />
    );
  },

  async tiles({ id, values }, { locale }) {
    const doors = await Promise.all(values.categories.map((path) => tile(path, locale)));
    return <Tiles id={id} title={inLocale(values.title, locale)} tiles={doors.flatMap((door) => door ?? [])} />;
  },

  async prose({ id, values }, { locale }) {
    return <Prose id={id} title={inLocale(values.title, locale)} text={inLocale(values.text, locale)} />;
  },

  async comparison({ id, values }, { locale }) {
    const t = translator(locale);
    const read = await Promise.all(values.products.map((product) => productPage(handleIn(product), locale)));
    const products = read.flatMap((product) => product ?? []);
    if (products.length < 2) return null;
    return (
      <Comparison
        id={id}
        title={inLocale(values.title, locale)}
        products={products.map((product) => compared(product, locale))}
        rows={comparedRows(products)}
        words={{
          characteristic: t("showcases.characteristic"),
          price: t("showcases.price"),
          untold: t("showcases.untold"),
        }}
      />
    );
  },

  async story(_, { locale }) {
    return <Story locale={locale} />;
  },

  async stores(_, { locale }) {
    return <StoresPanel locale={locale} stores={await stores(locale)} />;
  },
};

type Lead = Readonly<{ title: Bilingual; text: Bilingual; link: Bilingual; to: string }>;

const leadWords = ({ title, text, link, to }: Lead, locale: Locale): LeadWords => ({
  title: inLocale(title, locale),
  text: inLocale(text, locale),
  link: inLocale(link, locale),
  href: `/${locale}${to === "/" ? "" : to}`,
});

async function tile(path: string, locale: Locale) {
  const [view, { items }] = await Promise.all([
    category(path, locale),
    list({ locale, facets: {}, category: path, sort: "relevance", limit: 1 }),
  ]);
  return view && { href: `/${locale}/c/${path}`, name: view.name, picture: items[0]?.picture ?? null };
}

function compared({ handle, name, variants, pictures }: ProductPage, locale: Locale) {
  const prices = variants.map(({ price }) => price);
  const lowest = moneyText(money(Math.min(...prices)), locale);
  const isFrom = new Set(prices).size > 1;
  return {
    href: `/${locale}/p/${handle}`,
    name,
    price: isFrom ? `${translator(locale)("shop.price.from")} ${lowest}` : lowest,
    picture: pictures[0] ?? null,
  };
}
