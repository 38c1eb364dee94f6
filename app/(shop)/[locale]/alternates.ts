import type { Metadata } from "next";
import { defaultLocale, type Locale, locales } from "#lib/kernel/locale";

/** The one address search engines should keep of a page, and its other language (hreflang). `path` has no locale. */
export const alternatesOf = (locale: Locale, path: string): NonNullable<Metadata["alternates"]> => ({
  canonical: `/${locale}/${path}`,
  languages: {
    ...Object.fromEntries(locales.map((one) => [one, `/${one}/${path}`])),
    "x-default": `/${defaultLocale}/${path}`,
  },
});
