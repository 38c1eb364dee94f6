import { formWords } from "#app/admin/form-words";
import type { FormWords } from "#components/admin/form-dialog";
import { decimalText } from "#lib/kernel/decimal-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { queryOf, type Scope } from "#lib/ranking/scopes";

export const refusals = [
  "forbidden",
  "invalid",
  "period_empty",
  "product_not_found",
  "ranking_changed",
  "rule_there",
  "too_many_pins",
  "too_many_rules",
  "list_not_found",
  "unknown_ranking",
  "unknown_selection",
  "unknown_version",
] as const;

/** What the forms of the order of lists say when they are refused. */
export const rankingWords = (locale: Locale): FormWords => {
  const words = formWords(refusals, locale);
  return { ...words, problems: { ...words.problems, ...words.refusals } };
};

/** "Rayon : Cuisine & table". `names` knows the categories by their path the stores and the groups by their code. */
export function scopeText(scope: Scope, names: ReadonlyMap<string, string>, locale: Locale): string {
  const t = translator(locale);
  const [kind, key = ""] = scope.split(":");
  const searched = queryOf(scope);
  if (searched) return t(`ranking.scopes.query.${searched.locale}`, { query: searched.query });
  if (kind !== "category" && kind !== "store" && kind !== "group") return t("ranking.scopes.shop");
  return t(`ranking.scopes.${kind}`, { name: names.get(key) ?? key });
}

/** "+12,5": a tenth of a point is enough to tell why. */
export const pointsText = (points: number, locale: Locale): string =>
  (points > 0 ? "+" : "") + decimalText(points, locale);
