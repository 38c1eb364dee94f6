import type { Locale } from "#lib/kernel/locale";
import type { FacetView } from "./schema.ts";

/** A facet value with how many products of the list carry it, as the database counts it. */
export type CountedValue = Readonly<{
  facet: string;
  facetFr: string | null;
  facetEn: string | null;
  facetPosition: number;
  value: string;
  labelFr: string;
  labelEn: string | null;
  swatch: string | null;
  position: number;
  count: number;
}>;

/** Facets that are not attributes, with their place among those that are. */
const own: Readonly<Record<string, Readonly<{ fr: string; en: string; place: number }>>> = {
  brand: { fr: "Marque", en: "Brand", place: -2 },
  size: { fr: "Taille", en: "Size", place: -1 },
};

/** Counted values as the facets of a list, in a steady order. A facet that cannot narrow the list is left out. */
export function facetViews(
  counted: readonly CountedValue[],
  chosen: Readonly<Record<string, readonly string[]>>,
  locale: Locale,
  total: number,
): FacetView[] {
  const groups = Map.groupBy(counted, ({ facet }) => facet);
  return [...groups.values()]
    .filter(
      (values) => values.length > 1 || values.some(({ facet, count }) => chosen[facet] || (count > 0 && count < total)),
    )
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((values) => viewOf(values, chosen, locale));
}

const placeOf = ([first]: readonly CountedValue[]): number =>
  first ? (own[first.facet]?.place ?? first.facetPosition) : 0;

function viewOf(
  values: readonly CountedValue[],
  chosen: Readonly<Record<string, readonly string[]>>,
  locale: Locale,
): FacetView {
  const [first] = values;
  const code = first?.facet ?? "";
  const label = locale === "en" ? (first?.facetEn ?? first?.facetFr) : first?.facetFr;
  return {
    code,
    label: own[code]?.[locale] ?? label ?? code,
    values: [...values].sort(inOrder).map(({ value, labelFr, labelEn, swatch, count }) => ({
      value,
      label: (locale === "en" && labelEn) || labelFr,
      swatch,
      count,
      selected: chosen[code]?.includes(value) ?? false,
    })),
  };
}

const alphabet = new Intl.Collator("fr", { numeric: true });

/** Sizes and numbers in their own order, everything else by name; counts must not make values jump about. */
const inOrder = (a: CountedValue, b: CountedValue): number =>
  a.position - b.position || alphabet.compare(a.labelFr, b.labelFr);
