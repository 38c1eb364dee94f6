import { Button } from "#components/ui/button";
import { Icon } from "#components/ui/icon";
import { translator } from "#lib/language/translator";
import { AvailabilityFacet } from "./availability-facet.tsx";
import { FacetGroup } from "./facet-group.tsx";
import { FacetValues } from "./facet-values.tsx";
import type { ListView } from "./list-view.ts";
import { PriceFacet } from "./price-facet.tsx";
import { ShelfFacet } from "./shelf-facet.tsx";
import "./filter-panel.css";

/** The element's name in the page, which the buttons that raise and lower the sheet point at. */
export const filterPanelId = "filtres";
const unfolded = 5;

/** Every filter of the list, with live counts. */
export function FilterPanel({ view }: { view: ListView }) {
  const t = translator(view.locale);
  const { result } = view;
  return (
    <aside id={filterPanelId} popover="auto" aria-label={t("list.filter")} className="filter-panel">
      <div className="flex items-center justify-between border-b border-hairline pb-3 max-lg:px-4 max-lg:pt-3">
        <h2 className="text-lg">{t("list.filter")}</h2>
        <button
          type="button"
          popoverTarget={filterPanelId}
          popoverTargetAction="hide"
          className="grid size-11 place-items-center rounded-control hover:bg-wash lg:hidden"
        >
          <Icon name="x" className="size-6" label={t("list.closeFilters")} />
        </button>
      </div>
      <div className="flex-1 overflow-y-auto max-lg:px-4 lg:overflow-visible">
        <ShelfFacet view={view} />
        <FacetGroup title={t("list.availability.title")}>
          <AvailabilityFacet view={view} />
        </FacetGroup>
        <FacetGroup title={t("list.price.title")}>
          <PriceFacet view={view} />
        </FacetGroup>
        {result.facets.map((facet, index) => (
          <FacetGroup
            key={facet.code}
            title={facet.label}
            open={index < unfolded || facet.values.some(({ selected }) => selected)}
          >
            <FacetValues view={view} facet={facet} />
          </FacetGroup>
        ))}
      </div>
      <div className="border-t border-hairline p-4 lg:hidden">
        <Button type="button" size="lg" wide popoverTarget={filterPanelId} popoverTargetAction="hide">
          {t("list.seeCount", { count: result.total })}
        </Button>
      </div>
    </aside>
  );
}
