import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

const codes = ["missing", "invalid", "product_not_found"] as const;

/** What is wrong with a field of this room, in words. */
export const formProblems = (locale: Locale): Readonly<Record<string, string>> =>
  Object.fromEntries(codes.map((code) => [code, translator(locale)(`voice.problems.${code}`)]));
