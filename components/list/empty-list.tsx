import { ButtonLink } from "#components/ui/button";
import { translator } from "#lib/language/translator";
import { filterCount, withoutFilters } from "#lib/search/list-url";
import { appliedFilters } from "./filter-labels.ts";
import { hrefOf, type ListView } from "./list-view.ts";
import { StateLink } from "./state-link.tsx";

/** No product left: says so, and gives back what can be taken away. Never a blank page. */
export function EmptyList({ view }: { view: ListView }) {
  const t = translator(view.locale);
  const filtered = filterCount(view.state) > 0;
  return (
    <div className="mt-6 rounded-card bg-wash p-6 lg:p-10">
      <h2 className="text-xl">{t(filtered ? "list.empty.title" : "list.empty.nothingYet")}</h2>
      <p className="mt-2 max-w-[60ch] text-pretty text-muted">
        {t(filtered ? "list.empty.advice" : "list.empty.nothingYetAdvice")}
      </p>
      {filtered && (
        <>
          <ul className="mt-5 flex flex-wrap gap-2" aria-label={t("list.empty.remove")}>
            {appliedFilters(view).map(({ label, without }) => (
              <li key={label}>
                <StateLink
                  href={hrefOf(view, without)}
                  rel="nofollow"
                  className="inline-flex h-11 items-center rounded-chip border border-edge bg-paper px-4 hover:border-ink"
                >
                  {t("list.removeFilter", { filter: label })}
                </StateLink>
              </li>
            ))}
          </ul>
          <ButtonLink href={hrefOf(view, withoutFilters(view.state))} className="mt-5">
            {t("list.empty.clear")}
          </ButtonLink>
        </>
      )}
    </div>
  );
}
