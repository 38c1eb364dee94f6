import type { Metadata } from "next";
import { RoomHead } from "#components/admin/room-head";
import { dateText, shortDayText } from "#lib/kernel/date-text";
import { addDays, type Day, dayOf, instantOf, weekdayOf } from "#lib/kernel/local-time";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { type Overlap, overlapsOf } from "#lib/promotions/overlaps";
import { crowdsForSale } from "#lib/promotions/queries-articles";
import { periodsBetween } from "#lib/promotions/queries-calendar";
import type { PublishedPromotion } from "#lib/promotions/schema";
import { seasonalSales } from "#lib/promotions/seasonal-sales";
import { localText } from "#lib/promotions/typed-draft";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { skusIn } from "../names.ts";
import { periodText } from "../period-text.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("promotions.calendar.title") };
}

const weeksShown = 8;

/** Eight weeks of promotions, each a row, each week a column; those that share articles at the same time say so. */
export default async function PromotionCalendar({ searchParams }: PageProps<"/admin/promotions/calendar">) {
  await staffWho("promotions.read", "/admin/promotions/calendar");
  const locale = await adminLocale();
  const t = translator(locale);
  const now = clock.now();
  const { from } = await searchParams;
  const monday = mondayOf(typeof from === "string" && isDay(from) ? from : dayOf(now));
  const weeks = Array.from({ length: weeksShown }, (_, i) => addDays(monday, 7 * i));
  const [start, end] = [instantOf(monday, 0), instantOf(addDays(monday, 7 * weeksShown), 0)];
  const periods = await periodsBetween(start, end);
  const overlaps = overlapsOf(periods, await crowdsForSale(skusIn(periods.map(({ benefit }) => benefit))));
  const sales = seasonalSales(Number(monday.slice(0, 4))).concat(seasonalSales(Number(monday.slice(0, 4)) + 1));
  const go = (weeksAway: number) => `/admin/promotions/calendar?from=${addDays(monday, 7 * weeksAway)}`;
  return (
    <>
      <RoomHead title={t("promotions.calendar.title")} count={periodText(start, end, locale)}>
        {(
          [
            [-weeksShown, "earlier"],
            [weeksShown, "later"],
          ] as const
        ).map(([away, name]) => (
          <a
            key={name}
            href={go(away)}
            className="inline-flex h-9 items-center rounded-control border border-edge px-3 text-sm font-medium hover:border-ink max-lg:h-11"
          >
            {t(`promotions.calendar.${name}`)}
          </a>
        ))}
      </RoomHead>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reached by the keyboard (WCAG 2.1.1) */}
      <section tabIndex={0} aria-label={t("promotions.calendar.title")} className="overflow-x-auto -outline-offset-2">
        <table className="figures w-full min-w-[860px] table-fixed text-[13px]">
          <caption className="sr-only">{t("promotions.calendar.caption")}</caption>
          <thead>
            <tr className="h-9 text-xs text-muted">
              <th scope="col" className="w-[26%] pl-5 text-left font-normal">
                {t("promotions.columns.name")}
              </th>
              {weeks.map((week) => (
                <WeekHead
                  key={week}
                  week={week}
                  now={now}
                  isSale={sales.some((sale) => touches(week, sale.from, sale.until))}
                  locale={locale}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {periods.map((period) => (
              <PeriodRow
                key={`${period.id} ${period.from.toISOString()}`}
                period={period}
                weeks={weeks}
                overlaps={overlaps.get(period) ?? []}
                locale={locale}
              />
            ))}
          </tbody>
        </table>
      </section>
      {periods.length === 0 && <p className="px-5 py-8 text-muted">{t("promotions.calendar.none")}</p>}
    </>
  );
}

const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));
const touches = (week: Day, from: Date, until: Date | null) =>
  from < instantOf(addDays(week, 7), 0) && (until === null || until > instantOf(week, 0));

function WeekHead({ week, now, isSale, locale }: { week: Day; now: Date; isSale: boolean; locale: Locale }) {
  const t = translator(locale);
  const current = touches(week, now, new Date(now.getTime() + 1));
  return (
    <th
      scope="col"
      aria-current={current ? "date" : undefined}
      className={`text-left font-normal ${current ? "text-ink" : ""}`}
    >
      <a
        href={`/${locale}?asof=${encodeURIComponent(`${week}T12:00`)}`}
        title={t("promotions.actions.seeShop")}
        className="underline-offset-2 hover:underline"
      >
        {shortDayText(instantOf(week, 720), locale)}
      </a>
      {isSale && <span className="block text-[11px] text-vermilion">{t("promotions.calendar.sale")}</span>}
    </th>
  );
}

function PeriodRow({
  period,
  weeks,
  overlaps,
  locale,
}: {
  period: PublishedPromotion;
  weeks: readonly Day[];
  overlaps: readonly Overlap[];
  locale: Locale;
}) {
  const t = translator(locale);
  const told = overlaps.map(({ other, articles }) =>
    t("promotions.calendar.overlap", { name: other.name[locale], count: articles }),
  );
  return (
    <tr className="border-t border-hairline align-top">
      <th scope="row" className="py-2 pr-3 pl-5 text-left font-normal">
        <a href={`/admin/promotions/${period.id}`} data-row className="font-medium hover:text-blue">
          {period.name[locale]}
        </a>
        <span className="block text-xs text-muted">{periodText(period.from, period.until, locale)}</span>
        {told.map((text) => (
          <span key={text} className="block text-xs text-amber">
            {text}
          </span>
        ))}
        <a
          href={`/${locale}?asof=${encodeURIComponent(localText(period.from))}`}
          className="inline-flex items-center text-xs text-blue hover:underline max-lg:min-h-11"
        >
          {t("promotions.actions.seeShop")}
          <span className="sr-only">, {dateText(period.from, locale)}</span>
        </a>
      </th>
      {weeks.map((week) => (
        <td key={week} className="py-2.5">
          <Bar week={week} period={period} shared={overlaps.length > 0} locale={locale} />
        </td>
      ))}
    </tr>
  );
}

/** The part of a week that a promotion covers, drawn to the day. */
function Bar({
  week,
  period,
  shared,
  locale,
}: {
  week: Day;
  period: PublishedPromotion;
  shared: boolean;
  locale: Locale;
}) {
  if (!touches(week, period.from, period.until)) return null;
  const [start, end] = [instantOf(week, 0).getTime(), instantOf(addDays(week, 7), 0).getTime()];
  const part = (at: number) => (100 * (Math.min(Math.max(at, start), end) - start)) / (end - start);
  const [left, right] = [part(period.from.getTime()), period.until ? part(period.until.getTime()) : 100];
  return (
    <span className="relative block h-4">
      <span
        className={`absolute inset-y-0 ${shared ? "bg-amber" : "bg-blue"}`}
        style={{ left: `${left}%`, width: `${Math.max(2, right - left)}%` }}
      />
      <span className="sr-only">{translator(locale)("promotions.calendar.inForce")}</span>
    </span>
  );
}
