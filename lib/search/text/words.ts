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

/** The words a person typed, in order: "L’été-indien" is l, ete, indien. Letters and digits only, so safe in a tsquery. */
export const wordsOf = (text: string): string[] =>
  (plain(text.slice(0, maxLength)).match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, maxWords);

/** How the text would be written as a reference or a barcode: no spaces, lower case. */
export const codeOf = (text: string): string => text.slice(0, maxLength).toLowerCase().replaceAll(/\s/g, "");
