import { clsx } from "clsx";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

const days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

/** The week with today marked, then the dates that differ from it. `today` counts from Monday, 0 to 6. */
export function StoreHours({
  locale,
  week,
  today,
  exceptions,
}: {
  locale: Locale;
  week: readonly string[];
  today: number;
  exceptions: readonly Readonly<{ date: string; day: string; hours: string; closed: boolean }>[];
}) {
  const t = translator(locale);
  return (
    <div>
      <h2 className="text-2xl">{t("stores.hours")}</h2>
      <table className="mt-5 w-full">
        <caption className="sr-only">{t("stores.week")}</caption>
        <tbody>
          {days.map((day, index) => (
            <tr key={day} className={clsx("border-t border-hairline", index === today && "font-semibold")}>
              <th scope="row" className={clsx("py-2.5 text-left", index === today ? "font-semibold" : "font-normal")}>
                {t(`stores.days.${day}`)}
                {index === today && (
                  <span className="ml-2 rounded-chip bg-ink px-2 py-0.5 text-xs font-semibold text-paper">
                    {t("stores.todayMark")}
                  </span>
                )}
              </th>
              <td className="figures py-2.5 text-right">{week[index]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {exceptions.length > 0 && (
        <>
          <h3 className="mt-8 text-lg">{t("stores.exceptions")}</h3>
          <table className="mt-3 w-full">
            <caption className="sr-only">{t("stores.exceptions")}</caption>
            <tbody>
              {exceptions.map(({ date, day, hours, closed }) => (
                <tr key={date} className="border-t border-hairline">
                  <th scope="row" className="py-2.5 text-left font-normal first-letter:uppercase">
                    {day}
                  </th>
                  <td className={clsx("figures py-2.5 text-right", closed && "text-muted")}>{hours}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </div>
  );
}
