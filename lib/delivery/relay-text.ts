import type { RelayPoint } from "#lib/carriers/schema";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** A Monday, from which weekdays are counted. */
const monday = Date.UTC(2024, 0, 1);
const dayLength = 24 * 60 * 60_000;

const language = (locale: Locale) => (locale === "fr" ? "fr-FR" : "en-GB");

/** "à 180 m", "à 1,2 km", and on which weekdays it is closed. */
export function relayText({ metres, closedOn }: Pick<RelayPoint, "metres" | "closedOn">, locale: Locale): string {
  const t = translator(locale);
  const away = t("checkout.relay.away", { distance: distanceText(metres, locale) });
  if (closedOn.length === 0) return away;
  const days = [...new Set(closedOn)]
    .sort()
    .map((weekday) => t("checkout.relay.day", { day: dayName(weekday, locale) }));
  const list = new Intl.ListFormat(language(locale), { type: "conjunction" }).format(days);
  return `${away}, ${t("checkout.relay.closed", { days: list })}`;
}

/** "2 place de la Mairie, 49000". */
export const relayAddress = ({ line1, postcode }: Pick<RelayPoint, "line1" | "postcode">): string =>
  `${line1}, ${postcode}`;

const dayName = (weekday: number, locale: Locale): string =>
  new Intl.DateTimeFormat(language(locale), { weekday: "long", timeZone: "UTC" }).format(
    monday + (weekday - 1) * dayLength,
  );

function distanceText(metres: number, locale: Locale): string {
  if (metres < 1000) return `${Math.round(metres / 10) * 10}\u00A0m`;
  const number = new Intl.NumberFormat(language(locale), { maximumFractionDigits: 1 });
  return `${number.format(metres / 1000)}\u00A0km`;
}
