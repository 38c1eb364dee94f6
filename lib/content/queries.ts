import type { Locale } from "#lib/kernel/locale";
import { accessibilite as accessibiliteEn } from "./pages/en/accessibilite.ts";
import { avis as avisEn } from "./pages/en/avis.ts";
import { cgv as cgvEn } from "./pages/en/cgv.ts";
import { classement as classementEn } from "./pages/en/classement.ts";
import { confidentialite as confidentialiteEn } from "./pages/en/confidentialite.ts";
import { cookies as cookiesEn } from "./pages/en/cookies.ts";
import { garantiesLegales as garantiesLegalesEn } from "./pages/en/garanties-legales.ts";
import { livraisonRetours as livraisonRetoursEn } from "./pages/en/livraison-retours.ts";
import { mediation as mediationEn } from "./pages/en/mediation.ts";
import { mentionsLegales as mentionsLegalesEn } from "./pages/en/mentions-legales.ts";
import { retractation as retractationEn } from "./pages/en/retractation.ts";
import { accessibilite } from "./pages/fr/accessibilite.ts";
import { avis } from "./pages/fr/avis.ts";
import { cgv } from "./pages/fr/cgv.ts";
import { classement } from "./pages/fr/classement.ts";
import { confidentialite } from "./pages/fr/confidentialite.ts";
import { cookies } from "./pages/fr/cookies.ts";
import { garantiesLegales } from "./pages/fr/garanties-legales.ts";
import { livraisonRetours } from "./pages/fr/livraison-retours.ts";
import { mediation } from "./pages/fr/mediation.ts";
import { mentionsLegales } from "./pages/fr/mentions-legales.ts";
import { retractation } from "./pages/fr/retractation.ts";
import type { LegalPage, LegalPageLink, LegalText } from "./schema.ts";

type Entry = Omit<LegalPageLink, "title" | "path"> &
  Readonly<{ path?: string; updatedOn: string; text: Readonly<Record<Locale, LegalText>> }>;

const updatedOn = "2026-11-21";

/** In the order of the foot of the page. The withdrawal has an address of its own, known to every reader of the law. */
const entries: readonly Entry[] = [
  {
    slug: "livraison-retours",
    group: "orders",
    updatedOn,
    text: { fr: livraisonRetours, en: livraisonRetoursEn },
  },
  {
    slug: "retractation",
    path: "retractation",
    group: "orders",
    updatedOn,
    text: { fr: retractation, en: retractationEn },
  },
  { slug: "cgv", group: "rights", updatedOn, text: { fr: cgv, en: cgvEn } },
  {
    slug: "garanties-legales",
    group: "rights",
    updatedOn,
    text: { fr: garantiesLegales, en: garantiesLegalesEn },
  },
  {
    slug: "confidentialite",
    group: "rights",
    updatedOn: "2026-11-23",
    text: { fr: confidentialite, en: confidentialiteEn },
  },
  { slug: "cookies", group: "rights", updatedOn, text: { fr: cookies, en: cookiesEn } },
  { slug: "mediation", group: "rights", updatedOn, text: { fr: mediation, en: mediationEn } },
  { slug: "classement", group: "house", updatedOn, text: { fr: classement, en: classementEn } },
  { slug: "avis", group: "house", updatedOn: "2026-11-22", text: { fr: avis, en: avisEn } },
  { slug: "accessibilite", group: "house", updatedOn, text: { fr: accessibilite, en: accessibiliteEn } },
  { slug: "mentions-legales", group: "house", updatedOn, text: { fr: mentionsLegales, en: mentionsLegalesEn } },
];

/** The pages of rights and duties, for the foot of every page and the site map. */
export const legalPages = (locale: Locale): LegalPageLink[] => entries.map((entry) => linkTo(entry, locale));

/** One of them by its slug; null when there is none. */
export function legalPage(slug: string, locale: Locale): LegalPage | null {
  const entry = entries.find((one) => one.slug === slug);
  return entry ? { ...linkTo(entry, locale), ...entry.text[locale], updatedOn: entry.updatedOn } : null;
}

const linkTo = ({ slug, path, group, text }: Entry, locale: Locale): LegalPageLink => ({
  slug,
  path: path ?? `legal/${slug}`,
  group,
  title: text[locale].title,
});
