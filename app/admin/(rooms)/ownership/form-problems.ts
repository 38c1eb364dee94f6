import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

const codes = [
  ...["missing", "invalid", "colleague_not_found", "same_person_twice", "without_access", "not_a_stretch"],
] as const;

/** What is wrong with a field of this room, in words. */
export const formProblems = (locale: Locale): Readonly<Record<string, string>> =>
  Object.fromEntries(
    codes.map((code) => [code, translator(locale)(`ownership.problems.${code}` as "ownership.problems.missing")]),
  );
