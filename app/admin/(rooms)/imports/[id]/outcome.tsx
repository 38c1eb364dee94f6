import type { ImportView } from "#lib/imports/queries";
import type { ImportedPrices } from "#lib/imports/schema";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

const figures = ["added", "changed", "unchanged", "refused"] as const;
const ends = ["restored", "archived", "kept"] as const;

/** What an import would do or did, in figures, and what became of its prices and old addresses. */
export function Outcome({ run, locale, seesPrices }: { run: ImportView; locale: Locale; seesPrices: boolean }) {
  const t = translator(locale);
  const prices = run.prices as ImportedPrices | null;
  const judged = run.state === "judged";
  return (
    <section className="px-5 pt-5">
      <h2 className="text-base">{t(judged ? "imports.wouldDo" : "imports.did")}</h2>
      <ul className="figures mt-2 flex flex-wrap gap-x-6 gap-y-1">
        {figures.map((one) => (
          <li key={one} className={run[one] === 0 ? "text-muted" : "font-medium"}>
            {t(`imports.summary.${one}`, { count: run[one] })}
          </li>
        ))}
        {ends.map(
          (one) => run.undone[one] && <li key={one}>{t(`imports.undone.${one}`, { count: run.undone[one] })}</li>,
        )}
      </ul>
      {judged && <p className="mt-2 max-w-prose text-[13px] text-muted">{t("imports.prices.later")}</p>}
      {prices?.stopped && (
        <p className="mt-2 max-w-prose text-vermilion">{t("imports.prices.stopped", prices.stopped)}</p>
      )}
      {prices && prices.applied > 0 && <p className="mt-2">{t("imports.prices.applied", { count: prices.applied })}</p>}
      {prices && prices.held > 0 && (
        <p className="mt-1 text-amber">{t("imports.prices.held", { count: prices.held })}</p>
      )}
      {prices && prices.applied + prices.held > 0 && run.priceBatchId && seesPrices && (
        <a
          href={`/admin/prices/batches/${run.priceBatchId}`}
          className="text-blue underline-offset-4 hover:underline max-lg:inline-flex max-lg:min-h-11 max-lg:items-center"
        >
          {t("imports.prices.see")}
        </a>
      )}
      {run.redirects > 0 && <p className="mt-2">{t("imports.redirects", { count: run.redirects })}</p>}
    </section>
  );
}
