import { visitNotes } from "#components/placements/visit-notes";
import type { Locale } from "#lib/kernel/locale";

/** From which text each product was opened during this visit. */
export const openedFrom = visitNotes<Readonly<{ locale: Locale; query: string }>>("searched");
