import { dayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { DeliverySlot } from "./schema.ts";

/** "mardi 1 déc., de 8 h à 13 h": the day of an appointment and the half of it. */
export const slotText = ({ date, half }: DeliverySlot, locale: Locale): string =>
  `${dayText(new Date(date), locale)}, ${translator(locale)(`checkout.slot.${half}`)}`;
