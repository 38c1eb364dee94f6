/** Letters of other alphabets that look like ours in print. */
const lookAlikes: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["АΑ", "A"],
    ["ВΒ", "B"],
    ["С", "C"],
    ["ЕΕ", "E"],
    ["НΗ", "H"],
    ["ІΙ", "I"],
    ["Ј", "J"],
    ["КΚ", "K"],
    ["МΜ", "M"],
    ["Ν", "N"],
    ["ОΟ", "O"],
    ["РΡ", "P"],
    ["Ѕ", "S"],
    ["ТΤ", "T"],
    ["УΥ", "Y"],
    ["ХΧ", "X"],
    ["Ζ", "Z"],
  ].flatMap(([others = "", ours = ""]) => [...others].map((other) => [other, ours])),
);

/**
 * The one spelling of a code, however it was typed: capitals without accents, spaces, hyphens or invisible signs, and
 * letters of other alphabets as the Latin ones they look like (PRC-14). Null when what is left is no code. O and 0, I
 * and 1 stay apart, for NOEL10 has both; codes we draw ourselves use none of the four.
 */
export function canonicalCode(typed: string): string | null {
  const code = typed
    .normalize("NFKC")
    .toUpperCase()
    .normalize("NFD")
    .replace(/[\p{M}\p{Z}\p{C}\p{Pd}\s_]/gu, "")
    .replace(/[^A-Z0-9]/gu, (sign) => lookAlikes[sign] ?? sign);
  return /^[A-Z0-9]{1,40}$/.test(code) ? code : null;
}

/** Thirty-two signs nobody mistakes for one another: five bits each. */
export const codeAlphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
