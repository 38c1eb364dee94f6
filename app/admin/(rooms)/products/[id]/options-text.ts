import type { ProductForEdit } from "#lib/catalogue/queries-admin";
import { inLocale, type Locale } from "#lib/kernel/locale";

type OptionValue = Readonly<{ code: string; labelFr: string; labelEn?: string | null }>;

/** "Bleu cobalt, 24 cm": each choice under its label; a choice that has none keeps its code. */
export function optionsText(
  chosen: Readonly<Record<string, string>>,
  options: ProductForEdit["options"],
  locale: Locale,
): string {
  return options
    .flatMap(({ code, values }) => {
      const value = (values as OptionValue[]).find((one) => one.code === chosen[code]);
      return value ? inLocale({ fr: value.labelFr, en: value.labelEn ?? null }, locale) : (chosen[code] ?? []);
    })
    .join(", ");
}
