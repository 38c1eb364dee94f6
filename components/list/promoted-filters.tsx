import { Icon } from "#components/ui/icon";
import { translator } from "#lib/language/translator";
import { toggleFacet } from "#lib/search/list-url";
import { promotedValues } from "#lib/search/promoted-values";
import { valueLabel } from "./filter-labels.ts";
import { hrefOf, type ListView } from "./list-view.ts";
import { StateLink } from "./state-link.tsx";

/** The two to four filters most worth a tap, over the list (ux S18). */
export function PromotedFilters({ view }: { view: ListView }) {
  const values = promotedValues(view.result.facets, view.result.total);
  if (values.length === 0) return null;
  return (
    <ul
      className="rail -mx-4 mt-4 flex gap-2 overflow-x-auto px-4 py-0.5 md:-mx-8 md:px-8 lg:mx-0 lg:flex-wrap lg:px-0"
      aria-label={translator(view.locale)("list.usefulFilters")}
    >
      {values.map(({ code, facet, value, label, count, selected }) => (
        <li key={code + value}>
          <StateLink
            href={hrefOf(view, toggleFacet(view.state, code, value))}
            rel="nofollow"
            aria-current={selected || undefined}
            className="inline-flex h-11 items-center gap-1.5 rounded-chip border border-edge px-4 text-[0.9375rem] whitespace-nowrap hover:border-ink aria-[current]:border-blue aria-[current]:bg-blue-tint aria-[current]:font-semibold aria-[current]:text-blue lg:h-10"
          >
            {selected && <Icon name="check" className="size-4" />}
            {valueLabel({ facet, value, label }, view.locale)}
            {!selected && <span className="figures text-sm text-muted">{count}</span>}
          </StateLink>
        </li>
      ))}
    </ul>
  );
}
