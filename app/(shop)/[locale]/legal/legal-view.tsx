import type { Metadata } from "next";
import type { ReactNode } from "react";
import { LegalArticle } from "#components/legal/legal-article";
import { Breadcrumb } from "#components/shells/breadcrumb";
import { keptWords } from "#components/trade/kept-promises";
import { legalPage } from "#lib/content/queries";
import { isLocale } from "#lib/kernel/locale";
import { shopUrl } from "#lib/platform/env";
import { pageNow } from "#lib/platform/page-scope";
import { publicFigure } from "#lib/promises/queries-figure";
import { MissingPage } from "../missing-page";
import { pageMetadata } from "../page-metadata.ts";

type Asked = Readonly<{ locale: string; slug: string }>;

/** Title, summary and addresses of a page of rights. */
export function legalMetadata({ locale, slug }: Asked): Metadata {
  const page = isLocale(locale) ? legalPage(slug, locale) : null;
  if (!page || !isLocale(locale)) return {};
  return pageMetadata(locale, `/${page.path}`, { title: page.title, description: page.summary });
}

/** The page that says how promises of delivery are made says too how they were kept. */
const aboutDelivery = "livraison-retours";

/** A page of rights at its own address only: `path` is where it is being asked for. */
export async function LegalView({ locale, slug, path, children }: Asked & { path: string; children?: ReactNode }) {
  const page = isLocale(locale) ? legalPage(slug, locale) : null;
  if (!page || !isLocale(locale) || page.path !== path) return <MissingPage locale={locale} />;
  const figure = slug === aboutDelivery ? await publicFigure(pageNow()) : null;
  return (
    <div className="container-page">
      <Breadcrumb locale={locale} base={shopUrl()} crumbs={[{ name: page.title, path: `/${locale}/${page.path}` }]} />
      <LegalArticle page={page} figure={figure && keptWords(figure, locale)} locale={locale}>
        {children}
      </LegalArticle>
    </div>
  );
}
