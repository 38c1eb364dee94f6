import { dayText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { Offer, StoreOffer } from "./offer.ts";

export type Session = Readonly<{ at: Date; store: StoreOffer | null; text: string }>;

/** When and where the shown variant takes place, and the store that still has seats for it; null for what is goods. */
export function sessionOf({ variant, stores }: Offer, locale: Locale): Session | null {
  if (!variant.takesPlaceAt) return null;
  const at = new Date(variant.takesPlaceAt);
  const place = stores.find(({ code }) => variant.stores.some((one) => one.code === code));
  const store = stores.find(({ availability }) => availability !== "out") ?? null;
  const words = { day: dayText(at, locale), time: timeText(at, locale), city: (store ?? place)?.city ?? "" };
  return { at, store, text: translator(locale)(words.city ? "kinds.takesPlaceIn" : "kinds.takesPlace", words) };
}
