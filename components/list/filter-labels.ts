import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import {
  type ListState,
  toggleAvailability,
  toggleFacet,
  toggleSoon,
  within,
  withoutPrice,
} from "#lib/search/list-url";
import { type ListView, placeLabel, soonLabel } from "./list-view.ts";

/** A filter that is on, in words, and the list without it. */
export type AppliedFilter = Readonly<{ label: string; without: ListState }>;

export function appliedFilters(view: ListView): AppliedFilter[] {
  const { state, result } = view;
  const facets = Object.entries(state.facets).flatMap(([code, values]) => {
    const facet = result.facets.find((one) => one.code === code);
    return values.map((value) => {
      const label = facet?.values.find((one) => one.value === value)?.label ?? value;
      return {
        label: valueLabel({ facet: facet?.label ?? code, value, label }, view.locale),
        without: toggleFacet(state, code, value),
      };
    });
  });
  const shelf = result.shelves?.chosen;
  return [
    ...(shelf ? [{ label: shelf.name, without: within(state, null) }] : []),
    ...(state.availableAt ? [{ label: placeLabel(view), without: toggleAvailability(state, null) }] : []),
    ...(state.soon ? [{ label: soonLabel(view), without: toggleSoon(state) }] : []),
    ...(state.price ? [{ label: priceLabel(view), without: withoutPrice(state) }] : []),
    ...facets,
  ];
}

/** A value that can be read away from its group: "Matière : Verre"; of a yes-or-no facet, its name alone is the yes. */
export const valueLabel = (one: { facet: string; value: string; label: string }, locale: Locale): string =>
  one.value === "true" ? one.facet : translator(locale)("list.facetValue", one);

function priceLabel({ locale, state }: ListView): string {
  const t = translator(locale);
  const text = (minor: number) => moneyText(money(minor), locale).replace(/[.,]00(?=\D|$)/, "");
  const { min = null, max = null } = state.price ?? {};
  if (min === null) return t("list.price.upTo", { to: text(max ?? 0) });
  if (max === null) return t("list.price.atLeast", { from: text(min) });
  return t("list.price.between", { from: text(min), to: text(max) });
}
