import type { Locale } from "#lib/kernel/locale";
import { namedShowcases } from "#lib/showcases/queries";
import { guidesNamed } from "./guides-named.ts";
import { pagesFor } from "./pages.ts";

/** The guides that merchants published and the pages of help that a text names, guides first. */
export async function pagesNamed(text: string, locale: Locale, now: Date): Promise<{ path: string; name: string }[]> {
  return [...guidesNamed(text, await namedShowcases(now), locale), ...pagesFor(text, locale)];
}
