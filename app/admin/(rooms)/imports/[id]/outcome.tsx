import { leftPrices } from "#lib/imports/left-prices";
import type { ImportView } from "#lib/imports/queries";
import type { ImportedPrices } from "#lib/imports/schema";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
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
      <LeftPrices run={run} locale={locale} />
      {run.redirects > 0 && <p className="mt-2">{t("imports.redirects", { count: run.redirects })}</p>}
    </section>
  );
}

/** Prices of the file that are not taken, the first of them by name: what the other shop strikes is not ours to strike. */
function LeftPrices({ run, locale }: { run: ImportView; locale: Locale }) {
  const t = translator(locale);
  const text = (minor: number | null) =>
    minor === null ? t("imports.changes.nothing") : moneyText(money(minor), locale);
  const left = leftPrices.parse(run.leftPrices ?? {});
  return (["struck", "passing"] as const).map((kind) => {
    const { count, examples } = left[kind] ?? { count: 0, examples: [] };
    if (count === 0) return null;
    return (
      <div key={kind} className="mt-2 max-w-prose text-[13px]">
        <p>{t(`imports.leftPrices.${kind}`, { count })}</p>
        <ul className="figures text-muted">
          {examples.map(({ line, sku, takenMinor, leftMinor }) => (
            <li key={`${line} ${sku}`}>
              {t("imports.leftPrices.example", { line, sku, taken: text(takenMinor), left: text(leftMinor) })}
            </li>
          ))}
          {count > examples.length && <li>{t("imports.leftPrices.others", { count: count - examples.length })}</li>}
        </ul>
      </div>
    );
  });
}
