import { JsonScript } from "#components/shells/json-script";
import { inLocale, isLocale } from "#lib/kernel/locale";
import { pageNow } from "#lib/platform/page-scope";
import { houseHome } from "#lib/showcases/house-home";
import { showcase } from "#lib/showcases/queries";
import { homePromise } from "./home-promise.ts";
import { MissingPage } from "./missing-page";
import { organisation } from "./organisation.ts";
import { pageMetadata } from "./page-metadata.ts";
import { ShowcaseBlocks } from "./showcase-blocks.tsx";

export async function generateMetadata({ params }: PageProps<"/[locale]">) {
  const { locale } = await params;
  return isLocale(locale) ? pageMetadata(locale, "") : {};
}

/** The home page that was published, or the house's own. */
export default async function Home({ params }: PageProps<"/[locale]">) {
  const { locale } = await params;
  if (!isLocale(locale)) return <MissingPage locale={locale} />;
  const now = pageNow();
  const [published, promise] = await Promise.all([showcase("home", now), homePromise(now)]);
  const { title, blocks } = published?.content ?? houseHome(promise?.occasion === "christmas");
  return (
    <>
      {!blocks.some(({ kind }) => kind === "hero") && <h1 className="sr-only">{inLocale(title, locale)}</h1>}
      <ShowcaseBlocks slug="home" blocks={blocks} locale={locale} now={now} />
      <JsonScript data={organisation(locale)} />
    </>
  );
}
