import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import type { Sentence } from "./schema.ts";

/** "12,10 €" and "€12.10". */
export const amount = (minor: number): Sentence => ({
  fr: moneyText(money(minor), "fr"),
  en: moneyText(money(minor), "en"),
});

/** "20 %" and "20%". */
export const percent = (basisPoints: number): Sentence => ({
  fr: `${String(basisPoints / 100).replace(".", ",")}\u00A0%`,
  en: `${basisPoints / 100}%`,
});

export const sentence = (fr: string, en: string): Sentence => ({ fr, en });

/** "3 articles" and "3 items". */
export const articles = (count: number): Sentence => ({
  fr: `${count} article${count > 1 ? "s" : ""}`,
  en: `${count} item${count > 1 ? "s" : ""}`,
});

/** "a, b ou c" and "a, b or c". */
export function listed(all: readonly Sentence[], link: "or" | "and"): Sentence {
  const join = (words: readonly string[], word: string) =>
    words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} ${word} ${words.at(-1)}`;
  return {
    fr: join(
      all.map(({ fr }) => fr),
      link === "or" ? "ou" : "et",
    ),
    en: join(
      all.map(({ en }) => en),
      link,
    ),
  };
}
