import { dayKey, shortDayText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { BoardLine } from "#lib/promises/queries-board";

/** "mar. 24 nov.", with the hour where somebody comes for it. */
export const dueWords = (at: Date, method: BoardLine["method"], locale: Locale): string =>
  method === "pickup" ? `${shortDayText(at, locale)} ${timeText(at, locale)}` : shortDayText(at, locale);

const risks = ["late_dispatch", "carrier_delay", "carrier_lost", "short_pick", "not_ready", "calendar"] as const;

/** Why it is in danger. */
export const riskWords = (risk: string | null, locale: Locale): string =>
  translator(locale)(`adminPromises.risks.${risks.find((one) => one === risk) ?? "unknown"}`);

/** What was done about it, or how far it has got while nothing is known against it. */
export function stateWords({ state, step, toldAt }: BoardLine, locale: Locale): string {
  const t = translator(locale);
  if (state === "promised") return t(`adminPromises.stepOf.${step}`);
  if (state === "told" && toldAt)
    return t("adminPromises.states.told", { day: shortDayText(toldAt, locale), time: timeText(toldAt, locale) });
  return t(`adminPromises.states.${state === "told" ? "at_risk" : state}`, { day: "", time: "" });
}

/** Whether the day is another one, or for a collection the hour. */
export const hasMoved = ({ promisedAt, forecastAt, method }: BoardLine): boolean =>
  method === "pickup" ? forecastAt > promisedAt : dayKey(forecastAt) > dayKey(promisedAt);
