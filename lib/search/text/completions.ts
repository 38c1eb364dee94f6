import { plain } from "./words.ts";

const shown = 4;

/**
 * What the typed text may become: its last word completed by words of the names it finds, most frequent first.
 * Every completion finds something, for it comes from a product that was found.
 */
export function completionsOf(typed: string, names: readonly string[]): string[] {
  const [before = "", last = ""] = /^(.*?)([\p{L}\p{N}]+)\s*$/u.exec(typed.toLowerCase())?.slice(1) ?? [];
  const start = plain(last);
  if (start.length === 0) return [];
  const counts = new Map<string, number>();
  for (const name of names) {
    const words = new Set(name.toLowerCase().match(/[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*/gu));
    for (const word of words) {
      if (plain(word).startsWith(start)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([a, often], [b, oftenB]) => oftenB - often || (a < b ? -1 : 1))
    .map(([word]) => `${before}${word}`)
    .filter((completed) => completed !== typed.toLowerCase().trim())
    .slice(0, shown);
}
