import { Breadcrumb } from "#components/shells/breadcrumb";
import { GuideData } from "#components/showcases/guide-data";
import { canBeLookedUp } from "#lib/kernel/address";
import { inLocale, isLocale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { shopUrl } from "#lib/platform/env";
import { oncePerPage, pageNow } from "#lib/platform/page-scope";
import { showcase } from "#lib/showcases/queries";
import { MissingPage } from "../../missing-page";
import { organisationId } from "../../organisation.ts";
import { pageMetadata } from "../../page-metadata.ts";
import { ShowcaseBlocks } from "../../showcase-blocks.tsx";

type Props = PageProps<"/[locale]/s/[slug]">;

/** The home page has its own address. */
const shown = (slug: string) =>
  oncePerPage(`showcase:${slug}`, async () =>
    slug === "home" || !canBeLookedUp(slug) ? null : showcase(slug, pageNow()),
  );

export async function generateMetadata({ params }: Props) {
  const { locale, slug } = await params;
  const page = isLocale(locale) ? await shown(slug) : null;
  if (!page || !isLocale(locale)) return {};
  const { title, summary } = page.content;
  return pageMetadata(locale, `/s/${slug}`, { title: inLocale(title, locale), description: inLocale(summary, locale) });
}

/** A landing page or a guide, made of blocks. */
export default async function ShowcasePage({ params }: Props) {
  const { locale, slug } = await params;
  const page = isLocale(locale) ? await shown(slug) : null;
  if (!page || !isLocale(locale)) return <MissingPage locale={locale} />;
  const { title, summary, blocks } = page.content;
  const name = inLocale(title, locale);
  const guides = { name: translator(locale)("shop.guides.title"), path: `/${locale}/guides` };
  const crumbs = [...(page.kind === "guide" ? [guides] : []), { name, path: `/${locale}/s/${slug}` }];
  return (
    <>
      <div className="container-page">
        <Breadcrumb locale={locale} base={shopUrl()} crumbs={crumbs} />
        <h1 className="mt-2 max-w-[24ch] text-3xl leading-tight font-bold tracking-[-0.03em] text-balance lg:text-4xl">
          {name}
        </h1>
        <p className="mt-3 max-w-[68ch] text-lg text-pretty text-muted">{inLocale(summary, locale)}</p>
      </div>
      <GuideData
        title={name}
        summary={inLocale(summary, locale)}
        url={`${shopUrl()}/${locale}/s/${slug}`}
        since={page.liveFrom}
        publisher={organisationId()}
      />
      <ShowcaseBlocks slug={slug} blocks={blocks} locale={locale} now={pageNow()} />
      <div className="pb-14 lg:pb-24" />
    </>
  );
}
