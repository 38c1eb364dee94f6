import { refusalWords } from "#app/refusal-words";
import type { Locale } from "#lib/kernel/locale";
import { counterWords } from "../../counter-words";

const codes = [
  "member_not_found",
  "no_club",
  "earned_already",
  "receipt_known",
  "receipt_unknown",
  "cagnotte_short",
  "more_than_paid",
  "too_many_attempts",
  "not_a_customer",
] as const;

/** What the forms of the club say when they are refused. */
export function clubWords(locale: Locale) {
  const { refusals, problems } = counterWords(locale);
  const own = refusalWords(codes, locale);
  return { refusals: { ...refusals, ...own, unknown: refusals.unknown }, problems: { ...problems, ...own } };
}
