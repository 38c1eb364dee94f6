import { Button } from "#components/ui/button";
import { Icon } from "#components/ui/icon";
import { translator } from "#lib/language/translator";
import { filterCount } from "#lib/search/list-url";
import { sorts } from "#lib/search/schema";
import { filterPanelId } from "./filter-panel.tsx";
import type { ListView } from "./list-view.ts";
import { StateForm } from "./state-form.tsx";
import { SubmittingSelect } from "./submitting-select.tsx";

/** How many products there are, in which order, and on a phone the way to the filters. */
export function ListToolbar({ view }: { view: ListView }) {
  const t = translator(view.locale);
  const { result, state } = view;
  const applied = filterCount(state);
  return (
    <div className="max-lg:grid max-lg:grid-cols-2 max-lg:gap-x-2 lg:flex lg:flex-wrap lg:items-center lg:justify-between lg:gap-x-6">
      <p className="figures order-last text-lg font-semibold max-lg:mt-3 lg:order-none" aria-live="polite">
        {result.totalIsFloor
          ? t("list.countAtLeast", { count: result.total })
          : t("list.count", { count: result.total })}
      </p>
      <div className="contents lg:flex lg:items-center lg:gap-5">
        <a
          href={`/${view.locale}/legal/classement`}
          className="order-last inline-flex min-h-11 items-center justify-self-end text-sm text-muted underline underline-offset-4 hover:text-ink max-lg:mt-2 lg:order-none"
        >
          {t("list.howWeRank")}
        </a>
        <button
          type="button"
          popoverTarget={filterPanelId}
          className="inline-flex h-11 items-center justify-center gap-2 rounded-control border border-edge text-[0.9375rem] font-semibold hover:border-ink lg:hidden"
        >
          <Icon name="sliders-horizontal" />
          {t("list.filter")}
          {applied > 0 && (
            <span className="figures grid h-5 min-w-5 place-items-center rounded-chip bg-blue px-1 text-xs text-on-blue">
              <span aria-hidden="true">{applied}</span>
              <span className="sr-only">{t("list.filtersApplied", { count: applied })}</span>
            </span>
          )}
        </button>
        <StateForm view={view} name="tri" className="flex gap-2">
          <div className="flex flex-1 items-center gap-2.5 text-[0.9375rem]">
            <label htmlFor="tri" className="text-muted max-lg:sr-only">
              {t("list.sortBy")}
            </label>
            <span className="flex-1">
              <SubmittingSelect
                key={state.sort}
                id="tri"
                name="tri"
                defaultValue={state.sort}
                className="h-11! text-[0.9375rem]! max-lg:font-semibold"
              >
                {sorts.map((sort) => (
                  <option key={sort} value={sort}>
                    {t(`list.sorts.${sort}`)}
                  </option>
                ))}
              </SubmittingSelect>
            </span>
          </div>
          <noscript>
            <Button look="secondary">OK</Button>
          </noscript>
        </StateForm>
      </div>
    </div>
  );
}
