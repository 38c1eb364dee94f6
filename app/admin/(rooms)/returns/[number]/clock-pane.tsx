import { dateText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { clockOf, refundBy } from "#lib/returns/clock-of";
import type { ReturnView } from "#lib/returns/schema";

const longDay = (day: string, locale: Locale) => dateText(new Date(`${day}T12:00:00Z`), locale);

/** What the law, or the shop's own word, wants by when; and what being late costs by now (L221-24, L242-4). */
export function ClockPane({ view, now, locale }: { view: ReturnView; now: Date; locale: Locale }) {
  const t = translator(locale);
  const legal = clockOf(view, now);
  const own = legal ? null : refundBy(view, now);
  if (!legal && (!own || view.settledAt)) return null;
  return (
    <section className="grid gap-1.5 border-b border-hairline p-5 text-[13px] leading-5" aria-labelledby="clock">
      <h2 id="clock" className="text-base">
        {t("returns.desk.clock")}
      </h2>
      {view.withdrawnAt && (
        <p>
          {t("returns.desk.told", {
            date: dateText(view.withdrawnAt, locale),
            time: timeText(view.withdrawnAt, locale),
          })}
        </p>
      )}
      {legal && view.state === "announced" && (
        <p>{t("returns.desk.goodsBy", { day: longDay(legal.goodsBy, locale) })}</p>
      )}
      {legal && (
        <p className={legal.lateDays > 0 ? "font-semibold text-vermilion" : "font-semibold"}>
          {legal.dueOn ? t("returns.desk.due", { day: longDay(legal.dueOn, locale) }) : t("returns.desk.deferred")}{" "}
          {legal.lateDays > 0 && t("returns.desk.lateBy", { days: legal.lateDays })}
        </p>
      )}
      {legal && legal.penaltyMinor > 0 && (
        <p className="text-vermilion">
          {t("returns.desk.penalty", { amount: moneyText(money(legal.penaltyMinor), locale) })}
        </p>
      )}
      {own && <p className="font-semibold">{t("returns.desk.ownWord", { day: longDay(own, locale) })}</p>}
    </section>
  );
}
