import { Icon } from "#components/ui/icon";
import { translator } from "#lib/language/translator";
import { withoutFilters } from "#lib/search/list-url";
import { appliedFilters } from "./filter-labels.ts";
import { hrefOf, type ListView } from "./list-view.ts";
import { StateLink } from "./state-link.tsx";

/** Each filter that is on, removable by itself, and all at once (ux S17). */
export function AppliedFilters({ view }: { view: ListView }) {
  const t = translator(view.locale);
  const filters = appliedFilters(view);
  if (filters.length === 0) return null;
  return (
    <div className="mt-4 flex flex-wrap items-center gap-2">
      <ul className="flex flex-wrap gap-2" aria-label={t("list.appliedFilters")}>
        {filters.map(({ label, without }) => (
          <li key={label}>
            <StateLink
              href={hrefOf(view, without)}
              rel="nofollow"
              aria-label={t("list.removeFilter", { filter: label })}
              className="inline-flex h-9 items-center gap-1.5 rounded-chip bg-wash pr-2.5 pl-3.5 text-sm hover:bg-blue-tint"
            >
              {label}
              <Icon name="x" className="size-4 text-muted" />
            </StateLink>
          </li>
        ))}
      </ul>
      <StateLink
        href={hrefOf(view, withoutFilters(view.state))}
        className="inline-flex h-9 items-center px-2 text-sm font-semibold text-blue underline-offset-4 hover:underline"
      >
        {t("list.clearAll")}
      </StateLink>
    </div>
  );
}
