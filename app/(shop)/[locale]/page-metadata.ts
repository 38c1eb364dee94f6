import type { Metadata } from "next";
import { type Locale, locales } from "#lib/kernel/locale";

/** A page's own address and its twin in the other language. `path` is what follows the language: "", "/stores". */
export const pageMetadata = (locale: Locale, path: string, more: Metadata = {}): Metadata => ({
  ...more,
  alternates: {
    canonical: `/${locale}${path}`,
    languages: { ...Object.fromEntries(locales.map((each) => [each, `/${each}${path}`])), "x-default": `/fr${path}` },
  },
  openGraph: {
    siteName: "Bonnefoy & Filles",
    locale: locale === "fr" ? "fr_FR" : "en_GB",
    type: "website",
    url: `/${locale}${path}`,
    images: ["/pictures/hero-table.webp"],
    ...(typeof more.title === "string" && { title: more.title }),
    ...more.openGraph,
  },
});
