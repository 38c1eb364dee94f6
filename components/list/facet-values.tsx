import { translator } from "#lib/language/translator";
import { toggleFacet } from "#lib/search/list-url";
import type { FacetView } from "#lib/search/schema";
import { FacetContent, FacetLink } from "./facet-link.tsx";
import { hrefOf, type ListView } from "./list-view.ts";
import "./facet-values.css";

const shownAtFirst = 8;

/** The values of a facet: each is a link to the list with it or without it, with the number of products it leaves. */
export function FacetValues({ view, facet }: { view: ListView; facet: FacetView }) {
  const first = facet.values.slice(0, shownAtFirst);
  const others = facet.values.slice(shownAtFirst);
  return (
    <>
      <Values view={view} code={facet.code} values={first} />
      {others.length > 0 && (
        <details className="open:[&>summary]:hidden" open={others.some(({ selected }) => selected)}>
          <summary className="inline-flex min-h-11 list-none items-center text-sm font-semibold text-blue underline-offset-4 hover:underline lg:min-h-9">
            {translator(view.locale)("list.moreValues", { count: others.length })}
          </summary>
          <Values view={view} code={facet.code} values={others} />
        </details>
      )}
    </>
  );
}

function Values({ view, code, values }: { view: ListView; code: string; values: FacetView["values"] }) {
  return (
    <ul className="facet-values">
      {values.map((value) => (
        <li key={value.value}>
          {value.count === 0 && !value.selected ? (
            <p>
              <FacetContent label={value.label} count={value.count} swatch={value.swatch} />
            </p>
          ) : (
            <FacetLink
              href={hrefOf(view, toggleFacet(view.state, code, value.value))}
              label={value.label}
              count={value.count}
              {...(value.swatch && { swatch: value.swatch })}
              {...(value.selected && { selected: true })}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
