import { translator } from "#lib/language/translator";
import { within } from "#lib/search/list-url";
import { FacetGroup } from "./facet-group.tsx";
import { FacetLinks } from "./facet-links.tsx";
import { hrefOf, type ListView } from "./list-view.ts";

/** Where what was searched stands: a department, then its categories. Nothing where there is no choice. */
export function ShelfFacet({ view }: { view: ListView }) {
  const { shelves } = view.result;
  if (!shelves || (shelves.choices.length < 2 && !shelves.chosen)) return null;
  const { chosen, choices } = shelves;
  const links = choices.map(({ path, name, count }) => ({
    ...{ value: path, label: name, count },
    href: hrefOf(view, within(view.state, path)),
  }));
  const current = chosen && {
    ...{ value: chosen.path, label: chosen.name, count: view.result.total, selected: true as const },
    href: hrefOf(view, within(view.state, null)),
  };
  return (
    <FacetGroup title={translator(view.locale)("list.shelf")} open>
      <FacetLinks choices={current ? [current, ...links] : links} />
    </FacetGroup>
  );
}
