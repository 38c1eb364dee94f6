import type { ProductCard } from "#lib/catalogue/schema";
import { translator } from "#lib/language/translator";
import { AppliedFilters } from "./applied-filters.tsx";
import { EmptyList } from "./empty-list.tsx";
import { FilterPanel } from "./filter-panel.tsx";
import { GroupOrder } from "./group-order.tsx";
import { ListPages } from "./list-pages.tsx";
import { type CardExtras, ListProducts } from "./list-products.tsx";
import { ListToolbar } from "./list-toolbar.tsx";
import type { ListView } from "./list-view.ts";
import { Rescue } from "./rescue.tsx";

export type { ListView } from "./list-view.ts";

/** The list itself with its filters: the same under a category's title and under a search. */
export function Listing({
  view,
  layout,
  extras,
  rescue,
}: {
  view: ListView;
  layout: "grid" | "list";
  extras: CardExtras;
  /** Shown when nothing is left: what others choose most. */
  rescue: readonly ProductCard[];
}) {
  return (
    <div className="mt-5 lg:mt-7 lg:grid lg:grid-cols-[15.5rem_minmax(0,1fr)] lg:gap-12">
      <FilterPanel view={view} />
      <section aria-label={translator(view.locale)("list.products")} className="steps-back min-w-0">
        <ListToolbar view={view} />
        <GroupOrder view={view} />
        <AppliedFilters view={view} />
        {view.result.items.length === 0 ? (
          <>
            <EmptyList view={view} />
            <Rescue cards={rescue} locale={view.locale} extras={extras} />
          </>
        ) : (
          <div className="mt-3 lg:mt-5">
            <ListProducts cards={view.result.items} locale={view.locale} layout={layout} extras={extras} />
          </div>
        )}
        <ListPages view={view} />
      </section>
    </div>
  );
}
