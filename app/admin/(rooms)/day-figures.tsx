import { Figure } from "#components/admin/today/figure";
import { dateText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { differenceText, perMilleText, tenthsText } from "#lib/kernel/share-text";
import { translator } from "#lib/language/translator";
import type { DayFigures as Figures } from "#lib/workday/schema";

const told = {
  sales: (figure: number, locale: Locale) => moneyText(money(figure), locale),
  orders: (figure: number) => String(figure),
  basket: (figure: number, locale: Locale) => moneyText(money(figure), locale),
  promises: perMilleText,
  margin: perMilleText,
  contacts: tenthsText,
} as const satisfies Readonly<Record<keyof Figures, (figure: number, locale: Locale) => string>>;

/** Shares differ by points, a ratio by what it is less or more, all else by its share. */
function difference(name: keyof Figures, from: number, to: number, locale: Locale): string {
  if (name === "sales" || name === "orders" || name === "basket") return differenceText(from, to, locale);
  const tenths = `${to < from ? "−" : "+"}${tenthsText(Math.abs(to - from), locale)}`;
  return name === "contacts" ? tenths : translator(locale)("workday.points", { difference: tenths });
}

/** The figures of today until now that `names` says, beside those of the same hour of yesterday and of a year ago. */
export function DayFigures({
  names,
  now,
  today,
  yesterday,
  lastYear,
  lastYearDay,
  locale,
}: {
  names: readonly (keyof Figures)[];
  now: Date;
  today: Figures;
  yesterday: Figures;
  lastYear: Figures;
  lastYearDay: Date;
  locale: Locale;
}) {
  const t = translator(locale);
  const beside = (name: keyof Figures, before: Figures, words: "workday.yesterday" | "workday.lastYear") => {
    const [from, to] = [before[name], today[name]];
    return from && to !== null ? [t(words, { difference: difference(name, from, to, locale) })] : [];
  };
  return (
    <section aria-labelledby="figures" className="px-5 pt-8">
      <h2 id="figures" className="inline pr-3 text-lg">
        {t("workday.figures", { time: timeText(now, locale) })}
      </h2>
      <span className="text-[13px] text-muted">{t("workday.compared", { day: dateText(lastYearDay, locale) })}</span>
      <dl className="mt-3 grid grid-cols-2 overflow-hidden border-t border-hairline sm:grid-cols-3 xl:grid-cols-6">
        {names.map((name) => {
          const figure = today[name];
          return (
            <Figure
              key={name}
              name={t(`workday.names.${name}`)}
              value={figure === null ? t("workday.none") : told[name](figure, locale)}
              beside={[...beside(name, yesterday, "workday.yesterday"), ...beside(name, lastYear, "workday.lastYear")]}
            />
          );
        })}
      </dl>
    </section>
  );
}
