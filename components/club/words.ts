import type { Locale } from "#lib/kernel/locale";
import { refusalText } from "#lib/language/refusal-text";
import { formWords } from "../account/words.ts";

const codes = ["no_club", "no_such_day", "birthday_known"] as const;

/** What the club's forms of the account say when they are refused. */
export function clubWords(locale: Locale) {
  const { refusals, problems } = formWords(locale);
  const own = Object.fromEntries(codes.map((code) => [code, refusalText(code, locale).detail]));
  return { refusals: { ...refusals, ...own }, problems: { ...problems, ...own } };
}
