import { locales } from "#lib/kernel/locale";
import { element, xmlText } from "./xml.ts";

/** A page as a sitemap tells it: its path without a language, when it last changed if that is known, its pictures. */
export type SitemapPage = Readonly<{ path: string; changedAt: Date | null; pictures: readonly string[] }>;

const head = `<?xml version="1.0" encoding="UTF-8"?>\n`;

/** Pictures a page may name (Google's limit is a thousand). */
const mostPictures = 20;

/** Every page in each language, each with its twins (sitemaps.org; hreflang and image extensions of Google). */
export const sitemapXml = (pages: readonly SitemapPage[], base: string): string =>
  `${head}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">\n${pages
    .flatMap((page) => locales.map((locale) => `${urlXml(page, locale, base)}\n`))
    .join("")}</urlset>\n`;

function urlXml({ path, changedAt, pictures }: SitemapPage, locale: string, base: string): string {
  const twin = (language: string, in_: string) =>
    `<xhtml:link rel="alternate" hreflang="${language}" href="${xmlText(`${base}/${in_}${path}`)}"/>`;
  return [
    "<url>",
    element("loc", `${base}/${locale}${path}`),
    element("lastmod", changedAt?.toISOString()),
    ...locales.map((each) => twin(each, each)),
    twin("x-default", "fr"),
    ...pictures
      .slice(0, mostPictures)
      .map((file) => `<image:image>${element("image:loc", `${base}/pictures/${file}`)}</image:image>`),
    "</url>",
  ].join("");
}

/** The list of the sitemaps. */
export const sitemapIndexXml = (parts: readonly string[], base: string): string =>
  `${head}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${parts
    .map((part) => `<sitemap>${element("loc", `${base}/sitemaps/${part}.xml`)}</sitemap>\n`)
    .join("")}</sitemapindex>\n`;
