import { clsx } from "clsx";
import { ButtonLink } from "#components/ui/button";
import { translator } from "#lib/language/translator";
import { hrefOf, type ListView } from "./list-view.ts";

/** Where one is in the list, the next page as a button, and every page as an address (ux S24). */
export function ListPages({ view }: { view: ListView }) {
  const t = translator(view.locale);
  const { result, state, pageSize } = view;
  const page = state.page ?? 1;
  if (result.pageCount <= 1) return null;
  const seen = Math.min(page * pageSize, result.total);
  const next = Math.min(pageSize, result.total - seen);
  const at = (number: number) => hrefOf(view, { ...state, page: number });
  return (
    <nav aria-label={t("list.pages.label")} className="mt-4 flex flex-col items-center gap-5 text-center">
      <div>
        <p className="figures text-sm text-muted">
          {t("list.pages.shown", { from: (page - 1) * pageSize + 1, to: seen, total: result.total })}
        </p>
        <progress
          value={seen}
          max={result.total}
          className="mt-2 block h-1 w-48 appearance-none overflow-hidden rounded-chip bg-hairline [&::-moz-progress-bar]:bg-ink [&::-webkit-progress-bar]:bg-hairline [&::-webkit-progress-value]:bg-ink"
          aria-hidden="true"
        />
      </div>
      {page < result.pageCount && (
        <ButtonLink href={at(page + 1)} rel="next" look="secondary" size="lg" className="px-8! max-sm:w-full">
          {result.totalIsFloor ? t("list.pages.page", { page: page + 1 }) : t("list.pages.more", { count: next })}
        </ButtonLink>
      )}
      <ul className="figures flex flex-wrap justify-center gap-1 text-[0.9375rem]">
        {nearbyPages(page, result.pageCount).map((number, index, all) => (
          <li key={number} className={clsx(index > 0 && number - (all[index - 1] ?? 0) > 1 && "pl-4")}>
            <a
              href={at(number)}
              aria-label={t("list.pages.page", { page: number })}
              aria-current={number === page ? "page" : undefined}
              className="grid size-11 place-items-center rounded-control hover:bg-wash aria-[current]:bg-wash aria-[current]:font-semibold"
            >
              {number}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** First, last and those around the current one. */
function nearbyPages(page: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === count || Math.abs(number - page) <= 2,
  );
}
