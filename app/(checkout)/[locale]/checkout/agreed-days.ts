import type { Fields } from "#app/form-fields";
import type { PricedCart } from "#lib/cart/schema";
import { type Days, daysOf } from "#lib/checkout/dates";
import type { DateChange } from "#lib/checkout/schema";
import { dayText } from "#lib/kernel/date-text";
import { type Day, instantOf } from "#lib/kernel/local-time";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

const prefix = "agreedDay.";

/** The days that the page shows, as the hidden fields that it sends back: one a line. */
export const agreedDayFields = (cart: PricedCart) =>
  Object.entries(daysOf(cart)).map(([lineId, day]) => ({ name: `${prefix}${lineId}`, day }));

export const readAgreedDays = (fields: Fields): Days =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, day]) =>
      name.startsWith(prefix) && typeof day === "string" ? [[name.slice(prefix.length), day]] : [],
    ),
  );

/** Both days of everything that comes later: "livraison jeudi 26 nov. (et non mercredi 25 nov.)". */
export function changesText(changes: readonly DateChange[], locale: Locale): string {
  const t = translator(locale);
  const day = (on: Day) => dayText(instantOf(on, 0), locale);
  return changes
    .map(({ store, was, is }) =>
      store === null
        ? t("checkout.dateChanged.delivery", { was: day(was), is: day(is) })
        : t("checkout.dateChanged.pickup", { store, was: day(was), is: day(is) }),
    )
    .join("\u00A0; ");
}
