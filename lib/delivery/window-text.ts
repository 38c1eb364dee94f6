import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { Option } from "./options.ts";

const language = (locale: Locale) => (locale === "fr" ? "fr-FR" : "en-GB");

/** "entre mardi 24 et mercredi 25": the days between which such parcels come; null where it is one day. */
export function windowText({ from, to }: Option["window"], locale: Locale): string | null {
  if (from === to) return null;
  const format = new Intl.DateTimeFormat(language(locale), { weekday: "long", day: "numeric", timeZone: "UTC" });
  const day = (date: string) => format.format(new Date(date));
  return translator(locale)("checkout.between", { from: day(from), to: day(to) });
}
