import type { Locale } from "#lib/kernel/locale";
import { staleFrom } from "#lib/platform/page-scope";
import { openState } from "#lib/stores/hours";
import { openingText } from "#lib/stores/opening-text";
import type { StoreView } from "#lib/stores/schema";

/** Open or closed at this instant, in words; the page that says it lives until that changes. */
export function storeState(store: StoreView, now: Date, locale: Locale): Readonly<{ text: string; open: boolean }> {
  const state = openState(store, now);
  const changes = state.open ? state.closesAt : state.opensAt;
  if (changes) staleFrom(changes);
  return { text: openingText(state, now, locale), open: state.open };
}
