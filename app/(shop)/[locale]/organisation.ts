import { company } from "#lib/content/company";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { shopUrl } from "#lib/platform/env";

/** The shop as search engines know it. */
export const organisation = (locale: Locale) => ({
  "@context": "https://schema.org",
  "@type": "Organization",
  name: translator(locale)("common.shopName"),
  url: `${shopUrl()}/${locale}`,
  logo: `${shopUrl()}/icon.svg`,
  slogan: translator(locale)("shop.tagline"),
  foundingDate: "1924",
  telephone: company.phone,
  email: company.email,
});
