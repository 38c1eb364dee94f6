import { translator } from "#lib/language/translator";
import { toggleFacet } from "#lib/search/list-url";
import type { FacetView } from "#lib/search/schema";
import { type FacetChoice, FacetLinks } from "./facet-links.tsx";
import { hrefOf, type ListView } from "./list-view.ts";
import "./facet-values.css";

const shownAtFirst = 8;

/** The values of a facet: each is a link to the list with it or without it, with the number of products it leaves. */
export function FacetValues({ view, facet }: { view: ListView; facet: FacetView }) {
  const choices = facet.values.map((value) => choiceOf(view, facet.code, value));
  const first = choices.slice(0, shownAtFirst);
  const others = choices.slice(shownAtFirst);
  return (
    <>
      <FacetLinks choices={first} />
      {others.length > 0 && (
        <details className="open:[&>summary]:hidden" open={others.some(({ selected }) => selected)}>
          <summary className="inline-flex min-h-11 list-none items-center text-sm font-semibold text-blue underline-offset-4 hover:underline lg:min-h-9">
            {translator(view.locale)("list.moreValues", { count: others.length })}
          </summary>
          <FacetLinks choices={others} />
        </details>
      )}
    </>
  );
}

/** A value that leaves nothing stays in its place, without a link. */
function choiceOf(view: ListView, code: string, one: FacetView["values"][number]): FacetChoice {
  const { value, label, count, swatch, selected } = one;
  return {
    value,
    label,
    count,
    ...((count > 0 || selected) && { href: hrefOf(view, toggleFacet(view.state, code, value)) }),
    ...(swatch && { swatch }),
    ...(selected && { selected }),
  };
}
