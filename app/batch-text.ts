import type { Batch } from "#lib/inventory/schema";
import { shortDateText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** "Lot L2611, à consommer avant le 14 janv. 2027": the batch to take first, for whoever fetches it. */
export const batchText = ({ code, bestBefore }: Batch, locale: Locale): string =>
  translator(locale)("stock.batches.noted", { code, day: shortDateText(new Date(`${bestBefore}T12:00:00Z`), locale) });
