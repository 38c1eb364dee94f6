import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** One movement of stock that an order caused. */
export type StockMove = Readonly<{
  at: Date;
  sku: string;
  locationCode: string;
  reason: string;
  /** Units, whichever way they went. */
  units: number;
  actorName: string;
}>;

export type StockSentence = Readonly<{ id: string; at: string; text: string; actorName: string }>;

const told = ["hold", "release", "reserve", "reroute", "ship", "cancel", "set_aside", "restore"] as const;

/** The reason of a movement in words; as it is written where nobody has found words for it. */
export function moveText(reason: string, locale: Locale): string {
  const t = translator(locale);
  const known = told.find((one) => one === reason);
  return known ? t(`xray.stock.reasons.${known}`) : t("xray.stock.reasons.other", { reason });
}

/** Two articles are named; more are counted, the X-ray names them. */
const unitsText = (moves: readonly StockMove[], locale: Locale): string =>
  moves.length <= 2
    ? moves.map(({ units, sku }) => `${units} × ${sku}`).join(", ")
    : translator(locale)("orderRoom.units", { units: moves.reduce((sum, { units }) => sum + units, 0) });

/** What moved at once, for one reason and in one place, is one sentence. */
export function stockSentences(
  moves: readonly StockMove[],
  places: Readonly<Record<string, string>>,
  locale: Locale,
): StockSentence[] {
  const t = translator(locale);
  const together = Map.groupBy(
    moves,
    ({ at, reason, locationCode }) => `${at.toISOString()} ${reason} ${locationCode}`,
  );
  return [...together].flatMap(([id, [first, ...rest]]) =>
    first
      ? [
          {
            id,
            at: first.at.toISOString(),
            text: t("orderRoom.stock", {
              reason: moveText(first.reason, locale),
              units: unitsText([first, ...rest], locale),
              place: places[first.locationCode] ?? first.locationCode,
            }),
            actorName: first.actorName,
          },
        ]
      : [],
  );
}
