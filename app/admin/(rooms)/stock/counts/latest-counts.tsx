import { shortDayText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { Correction } from "#lib/stockroom/schema";

const signed = (delta: number) => (delta > 0 ? `+${delta}` : `−${-delta}`);

/** What was counted here, the latest first, and what became of it. */
export function LatestCounts({ counts, locale }: { counts: readonly Correction[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <section className="pt-8">
      <h2 className="px-5 pb-2 text-base">{t("stock.counts.latest")}</h2>
      {counts.length === 0 && <p className="px-5 text-muted">{t("stock.counts.none")}</p>}
      <ul>
        {counts.map(({ id, sku, name, counted, difference, state, at, authorName }) => (
          <li key={id} className="flex gap-3 border-t border-hairline px-5 py-2.5 text-[13px]">
            <div className="min-w-0 flex-1">
              <p className="text-sm font-medium">{name}</p>
              <p className="figures text-muted [overflow-wrap:anywhere]">
                {sku}, {shortDayText(at, locale)}, {timeText(at, locale)}, {authorName}
              </p>
            </div>
            <div className="text-right">
              {counted !== null && <p className="figures text-lg leading-6 font-semibold">{counted}</p>}
              <p className={state === "waiting" ? "text-amber" : "text-muted"}>
                {difference === 0
                  ? t("stock.counts.right")
                  : t("stock.counts.difference", { difference: signed(difference) })}
              </p>
              {difference !== 0 && (
                <p className={state === "waiting" ? "text-amber" : "text-muted"}>
                  {t(state === "waiting" ? "stock.counts.waits" : `stock.counts.${state}`)}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
