import { returnPolicy } from "#lib/catalogue/return-policy";
import { company } from "#lib/content/company";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { shopUrl } from "#lib/platform/env";

/** By which the data of other pages name it. */
export const organisationId = (): string => `${shopUrl()}/#organisation`;

/** The shop as search engines know it: who it is, and how its site is searched. */
export const organisation = (locale: Locale) => {
  const t = translator(locale);
  const [street = "", place = ""] = company.address.split(", ");
  const [postalCode = "", ...town] = place.split(" ");
  return {
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "Organization",
        "@id": organisationId(),
        name: t("common.shopName"),
        legalName: company.name,
        url: `${shopUrl()}/${locale}`,
        logo: `${shopUrl()}/icon.svg`,
        slogan: t("shop.tagline"),
        foundingDate: "1924",
        telephone: company.phone,
        email: company.email,
        address: {
          "@type": "PostalAddress",
          streetAddress: street,
          postalCode,
          addressLocality: town.join(" "),
          addressCountry: "FR",
        },
        hasMerchantReturnPolicy: returnPolicy(null, shopUrl(), locale),
      },
      {
        "@type": "WebSite",
        "@id": `${shopUrl()}/#site`,
        name: t("common.shopName"),
        url: `${shopUrl()}/${locale}`,
        inLanguage: locale,
        publisher: { "@id": `${shopUrl()}/#organisation` },
        potentialAction: {
          "@type": "SearchAction",
          target: { "@type": "EntryPoint", urlTemplate: `${shopUrl()}/${locale}/search?q={search_term_string}` },
          "query-input": "required name=search_term_string",
        },
      },
    ],
  };
};
