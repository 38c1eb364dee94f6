import type { Metadata } from "next";
import { shareCardSize } from "#components/shells/share-card";
import { type Locale, locales } from "#lib/kernel/locale";

/** Pages with a picture of their own for links shared to them; all others share the house's. */
const drawn = /^\/(p|c|stores)\/[^?]+/;
const cardOf = (path: string): string => drawn.exec(path)?.[0] ?? "/home";

/** A page's own address and its twin in the other language. `path` is what follows the language: "", "/stores". */
export const pageMetadata = (locale: Locale, path: string, more: Metadata = {}): Metadata => ({
  ...more,
  alternates: {
    canonical: `/${locale}${path}`,
    languages: { ...Object.fromEntries(locales.map((each) => [each, `/${each}${path}`])), "x-default": `/fr${path}` },
    ...(more.alternates?.types && { types: more.alternates.types }),
  },
  openGraph: {
    siteName: "Bonnefoy & Filles",
    locale: locale === "fr" ? "fr_FR" : "en_GB",
    alternateLocale: locale === "fr" ? "en_GB" : "fr_FR",
    type: "website",
    url: `/${locale}${path}`,
    images: [{ url: `/cards/${locale}${cardOf(path)}.png`, ...shareCardSize }],
    ...(typeof more.title === "string" && { title: more.title }),
    ...(typeof more.description === "string" && { description: more.description }),
    ...more.openGraph,
  },
  twitter: { card: "summary_large_image" },
});
