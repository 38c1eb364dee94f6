import { shortDayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { QualityDayView } from "#lib/quality/queries";

const percent = (score: number, locale: Locale): string =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(score / 100);

/** The score of the last walk, and those before as bars over the worst of them, each with its day and figure in words. */
export function Trend({ days, locale }: { days: readonly QualityDayView[]; locale: Locale }) {
  const t = translator(locale);
  const [latest] = days;
  if (!latest) return <p className="px-5 pb-4">{t("quality.never")}</p>;
  const floor = Math.max(0, Math.min(...days.map(({ score }) => score)) - 200);
  return (
    <section aria-label={t("quality.score")} className="figures flex flex-wrap items-end gap-x-8 gap-y-3 px-5 pb-4">
      <div>
        <p className="text-2xl font-semibold">{t("quality.scoreText", { score: percent(latest.score, locale) })}</p>
        <p className="text-sm text-muted">
          {[t("quality.pages", { count: latest.pages }), t("quality.failures", { count: latest.failures })].join(" · ")}
        </p>
      </div>
      <ol aria-label={t("quality.trend")} className="flex h-12 items-end gap-1">
        {days.toReversed().map(({ day, score }) => {
          const told = `${shortDayText(new Date(`${day}T12:00:00Z`), locale)}, ${t("quality.scoreText", { score: percent(score, locale) })}`;
          return (
            <li key={day} title={told} className="flex h-full items-end">
              <span
                className="block w-2 rounded-t-sm bg-blue"
                style={{ height: `${Math.max(8, Math.round(((score - floor) * 100) / (10_000 - floor)))}%` }}
              />
              <span className="sr-only">{told}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
