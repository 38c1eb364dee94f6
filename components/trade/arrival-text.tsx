import type { Arrival } from "#lib/catalogue/schema";
import { dayMonthText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

type Sent = Readonly<{ handOverOn: string | null }>;

/** From which day what is still to come is sent, or lies in a store: "Précommande : expédié à partir du 12 janvier". */
export function arrivalText({ on, isFirst, isMade }: Arrival, sent: Sent | null, locale: Locale): string {
  const t = translator(locale);
  const kind = isMade ? "made" : isFirst ? "preorder" : "backorder";
  const day = dayMonthText(new Date(`${sent?.handOverOn ?? on}T12:00:00Z`), locale);
  return t(sent ? `cart.arrival.${kind}` : `cart.arrival.${kind}InStore`, { day });
}
