import { ListData } from "#components/list/list-data";
import { Breadcrumb } from "#components/shells/breadcrumb";
import { Guides } from "#components/showcases/guides";
import { inLocale, isLocale, type Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { shopUrl } from "#lib/platform/env";
import { pageNow } from "#lib/platform/page-scope";
import { chosenCards } from "#lib/search/queries-chosen";
import { firstProduct } from "#lib/showcases/first-product";
import { liveShowcases } from "#lib/showcases/queries";
import { MissingPage } from "../missing-page";
import { pageMetadata } from "../page-metadata.ts";

type Props = PageProps<"/[locale]/guides">;

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = translator(locale);
  return pageMetadata(locale, "/guides", { title: t("shop.guides.title"), description: t("shop.guides.intro") });
}

/** Every guide that is shown now, the newest first, each with the picture of the first product it speaks of. */
export default async function Page({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) return <MissingPage locale={locale} />;
  const t = translator(locale);
  const guides = await guidesIn(locale);
  return (
    <div className="container-page pb-16 lg:pb-24">
      <Breadcrumb
        locale={locale}
        base={shopUrl()}
        crumbs={[{ name: t("shop.guides.title"), path: `/${locale}/guides` }]}
      />
      <h1 className="mt-2 text-3xl leading-tight font-bold tracking-[-0.03em] lg:text-4xl">{t("shop.guides.title")}</h1>
      <p className="mt-3 max-w-[68ch] text-lg text-pretty text-muted">{t("shop.guides.intro")}</p>
      {guides.length > 0 ? (
        <>
          <Guides guides={guides} />
          <ListData
            name={t("shop.guides.title")}
            total={guides.length}
            first={1}
            links={guides.map(({ title, href }) => ({ name: title, url: `${shopUrl()}${href}` }))}
          />
        </>
      ) : (
        <p className="mt-8 max-w-[68ch]">
          {t("shop.guides.none")}{" "}
          <a href={`/${locale}/contact`} className="underline underline-offset-4 hover:text-blue">
            {t("shop.guides.ask")}
          </a>
        </p>
      )}
    </div>
  );
}

async function guidesIn(locale: Locale) {
  const shown = (await liveShowcases(pageNow())).filter(({ kind }) => kind === "guide");
  const handles = shown.flatMap(({ content }) => firstProduct(content) ?? []);
  const cards = new Map((await chosenCards(handles, locale)).map((card) => [card.handle, card]));
  return shown.map(({ slug, content }) => ({
    href: `/${locale}/s/${slug}`,
    title: inLocale(content.title, locale),
    summary: inLocale(content.summary, locale),
    picture: cards.get(firstProduct(content) ?? "")?.picture ?? null,
  }));
}
