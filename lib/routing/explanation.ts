import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { Reason, RoutingPlan } from "./schema.ts";

/** Why an order is served from where it is, a sentence a reason; `nameOf` names a place. */
export const explanationOf = (
  { reasons }: Pick<RoutingPlan, "reasons">,
  locale: Locale,
  nameOf: (place: string) => string,
): string[] => reasons.map((reason) => sentenceOf(reason, locale, nameOf));

function sentenceOf(reason: Reason, locale: Locale, nameOf: (place: string) => string): string {
  const t = translator(locale);
  switch (reason.kind) {
    case "only_place":
      return t("routing.only_place", { place: nameOf(reason.place) });
    case "best_place":
      return t("routing.best_place", {
        place: nameOf(reason.place),
        among: reason.among,
        why: t(`routing.why.${reason.for}`),
      });
    case "equal_place":
      return t("routing.equal_place", { place: nameOf(reason.place), among: reason.among });
    case "must_split":
      return t("routing.must_split", { parcels: reason.parcels });
    case "pays_to_split":
      return t("routing.pays_to_split", {
        parcels: reason.parcels,
        saved: moneyText(money(reason.savedMinor), locale),
        why: t(`routing.why.${reason.for}`),
      });
    case "missing":
      return t("routing.missing", { units: reason.units });
  }
}
