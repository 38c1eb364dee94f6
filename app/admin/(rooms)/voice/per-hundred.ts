import type { Locale } from "#lib/kernel/locale";
import { tenthsText } from "#lib/kernel/share-text";
import { tenthsPerHundred } from "#lib/voice/loudness";

/** "4,1": so many for a hundred; a dash where there is nothing to count against. */
export function perHundredText(signals: number, of: number, locale: Locale): string {
  const tenths = tenthsPerHundred(signals, of);
  return tenths === null ? "–" : tenthsText(tenths, locale);
}
