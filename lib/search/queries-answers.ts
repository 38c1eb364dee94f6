import { navigationTag } from "#lib/catalogue/tags";
import type { Locale } from "#lib/kernel/locale";
import { database } from "#lib/platform/database";
import { carries, pageNow } from "#lib/platform/page-scope";
import { storesTag } from "#lib/stores/tags";
import { pagesNamed } from "./queries-pages.ts";
import type { Suggestions } from "./schema.ts";
import { type Places, placesNamed } from "./sql/places.ts";
import { wordsOf } from "./text/words.ts";

/** What a text may mean besides products. */
export type Answers = Pick<Suggestions, "categories" | "stores" | "pages">;

/** The departments, stores, guides and pages of help that a text names; of an order number, where one finds one's order. */
export async function answersTo(text: string, locale: Locale): Promise<Answers> {
  const words = wordsOf(text);
  if (words.length === 0) return { categories: [], stores: [], pages: [] };
  carries(navigationTag, storesTag);
  const [[places], pages] = await Promise.all([
    database.$queryRaw<[Places]>`SELECT ${placesNamed(words, locale)}`,
    pagesNamed(text, locale, pageNow()),
  ]);
  return { ...places, pages };
}
