import { dayKey, shortDayText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { type ListState, listQuery } from "#lib/search/list-url";
import type { ListResult } from "#lib/search/schema";
import type { StoreView } from "#lib/stores/schema";

/** What every part of a list page is given: where it stands, what was asked, what was found. */
export type ListView = Readonly<{
  locale: Locale;
  /** Address of the list without its query: "/fr/c/maison-deco". */
  path: string;
  state: ListState;
  result: ListResult;
  stores: readonly Pick<StoreView, "code" | "city">[];
  /** When an order of now could be collected in the store that is asked; null where none is, or it never opens. */
  readyAt: Date | null;
  now: Date;
  pageSize: number;
}>;

export const hrefOf = (view: ListView, state: ListState): string => view.path + listQuery(state);

/** "En stock à Angers", or what can be sent home. */
export function placeLabel({ locale, state, stores }: ListView): string {
  const t = translator(locale);
  const city = stores.find(({ code }) => code === state.availableAt)?.city;
  return city ? t("list.availability.inStore", { city }) : t("list.availability.online");
}

/** An hour of work, told in quarters. */
const withinTheHour = 75 * 60_000;

/** "Retrait dans 1 h" while the store is open for it; else when it is. */
export function soonLabel({ locale, readyAt, now }: ListView): string {
  const t = translator(locale);
  if (!readyAt || readyAt.getTime() - now.getTime() <= withinTheHour) return t("list.availability.soon");
  const time = timeText(readyAt, locale);
  return dayKey(readyAt) === dayKey(now)
    ? t("list.availability.soonToday", { time })
    : t("list.availability.soonOn", { day: shortDayText(readyAt, locale), time });
}
