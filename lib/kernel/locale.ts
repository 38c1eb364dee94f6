/** The languages the shop speaks. French is complete by law (Toubon, 1994); English stands beside it. */
export const locales = ["fr", "en"] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = "fr";

export const isLocale = (value: unknown): value is Locale => locales.includes(value as Locale);

/** A text in both languages; English falls back to French. */
export type Bilingual = Readonly<{ fr: string; en: string | null }>;
export const inLocale = (text: Bilingual, locale: Locale): string => (locale === "en" && text.en) || text.fr;

/** The visitor's language from an Accept-Language header: the first of ours it names, by weight. */
export function preferredLocale(header: string | null): Locale {
  const wanted = (header ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", weight] = part.trim().split(";q=");
      return { language: tag.slice(0, 2).toLowerCase(), weight: weight === undefined ? 1 : Number(weight) || 0 };
    })
    .sort((a, b) => b.weight - a.weight);
  return wanted.map(({ language }) => language).find(isLocale) ?? defaultLocale;
}
