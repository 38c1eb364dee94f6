import { type Bilingual, inLocale, type Locale } from "#lib/kernel/locale";
import { singular } from "./synonyms.ts";
import { wordsOf } from "./text/words.ts";

/** A page of words that merchants published: where it is, what it is called, what it says in short. */
export type WrittenPage = Readonly<{ slug: string; title: Bilingual; summary: Bilingual }>;

const most = 2;
/** "le", "un", "pour": words too short to name anything. */
const telling = (text: string): string[] =>
  singular(wordsOf(text).join(" "))
    .split(" ")
    .filter(({ length }) => length > 2);

/**
 * The guides and landing pages that a text names: two of its words begin words of their title ("quelle cocotte choisir"),
 * or one does and all the others stand in title or summary.
 */
export function guidesNamed(typed: string, written: readonly WrittenPage[], locale: Locale) {
  const asked = telling(typed);
  if (asked.length === 0) return [];
  return written
    .map(({ slug, title, summary }) => {
      const name = inLocale(title, locale);
      const [inTitle, inSummary] = [telling(name), telling(inLocale(summary, locale))];
      const named = asked.filter((word) => inTitle.some((one) => one.startsWith(word))).length;
      const whole = asked.every((word) => [...inTitle, ...inSummary].some((one) => one.startsWith(word)));
      return { path: `s/${slug}`, name, named: whole || named > 1 ? named : 0 };
    })
    .filter(({ named }) => named > 0)
    .sort((a, b) => b.named - a.named)
    .slice(0, most)
    .map(({ path, name }) => ({ path, name }));
}
