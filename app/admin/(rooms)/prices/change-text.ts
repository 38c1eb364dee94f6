import { shortDayText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { differenceText } from "#lib/kernel/share-text";
import { translator } from "#lib/language/translator";
import type { PriceChangeView } from "#lib/pricing/schema";

type Told = Pick<PriceChangeView, "listCode" | "minQuantity" | "effectiveAt">;

export const priceText = (minor: number | null, locale: Locale): string =>
  minor === null ? "—" : moneyText(money(minor), locale);

export const momentText = (at: string | Date, locale: Locale): string =>
  `${shortDayText(new Date(at), locale)}, ${timeText(new Date(at), locale)}`;

/** "−99,0 %", or that there was no price before. */
export const ratioText = (fromMinor: number | null, toMinor: number, locale: Locale): string =>
  fromMinor ? differenceText(fromMinor, toMinor, locale) : translator(locale)("adminPrices.decisions.firstPrice");

/** Whose price it is and from when on, where that is not everybody's and now. */
export function scopeText({ listCode, minQuantity, effectiveAt }: Told, locale: Locale): string {
  const t = translator(locale);
  return [
    listCode && t("adminPrices.decisions.inList", { list: listCode }),
    minQuantity > 1 && t("adminPrices.decisions.fromQuantity", { quantity: minQuantity }),
    effectiveAt && t("adminPrices.decisions.planned", { day: momentText(effectiveAt, locale) }),
  ]
    .filter(Boolean)
    .join(", ");
}
