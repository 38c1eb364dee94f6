/** What one search may cost: longer texts are cut, more words are left out (DOS-01). */
const maxLength = 200;
const maxWords = 10;

const ligatures: Readonly<Record<string, string>> = { œ: "oe", æ: "ae", ß: "ss" };

/** Lower case without accents, ligatures opened; apostrophes, hyphens and no-break spaces are left to `wordsOf`. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[œæß]/g, (letter) => ligatures[letter] ?? letter);

/** What a number counts: written against it ("28cm") or after it ("28 cm"). */
const units = ["cm", "mm", "m", "l", "cl", "ml", "g", "kg", "w", "v", "mah", "go", "to", "gb", "tb", "po"];
const againstNumber = new RegExp(String.raw`(\d)(${units.join("|")})(?![\p{L}\p{N}])`, "gu");
/** "200x290" */
const times = /(\d)x(?=\d)/gu;

/**
 * The words a person typed, in order: "L’été-indien" is l, ete, indien; "28cm" is 28, cm. Letters and digits only, so safe
 * in a tsquery.
 */
export const wordsOf = (text: string): string[] =>
  (
    plain(text.slice(0, maxLength))
      .replaceAll(againstNumber, "$1 $2")
      .replaceAll(times, "$1 ")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).slice(0, maxWords);

const unitWords = new Set([
  ...units,
  "pouce",
  "pouces",
  "inch",
  "inches",
  "litre",
  "litres",
  "gramme",
  "grammes",
  "watts",
]);

/** Whether the word only says what the number before it counts: the number is what must be found. */
export const isUnit = (words: readonly string[], index: number): boolean =>
  unitWords.has(words[index] ?? "") && /^\d+$/.test(words[index - 1] ?? "");

/** How the text would be written as a reference or a barcode, in lower case: without its spaces, or with hyphens for them. */
export function codesOf(text: string): string[] {
  const typed = text.slice(0, maxLength).toLowerCase().replaceAll(/\p{C}/gu, " ").trim();
  return [...new Set([typed.replaceAll(/\s/g, ""), typed.replaceAll(/\s+/g, "-")])];
}
