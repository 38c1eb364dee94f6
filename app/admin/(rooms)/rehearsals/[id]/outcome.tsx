import { type DayBar, DayChart } from "#components/admin/rehearsal/day-chart";
import { Cell, Row, Table } from "#components/admin/table";
import { dateText, shopTimeZone } from "#lib/kernel/date-text";
import { instantOf } from "#lib/kernel/local-time";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { perMilleText } from "#lib/kernel/share-text";
import { translator } from "#lib/language/translator";
import { breakEvenBasisPoints, marginBasisPoints } from "#lib/rehearsal/margin";
import type { RehearsalResult, Subject } from "#lib/rehearsal/schema";

const dayMs = 86_400_000;

/** What a promotion may give on each of its days, in cents; null when it has no budget or no end. */
function budgetOfADay(subject: Subject): number | null {
  if (subject.kind !== "promotion") return null;
  const { budgetMinor, startsAt, endsAt } = subject.draft;
  if (budgetMinor === null || !startsAt || !endsAt) return null;
  const days = Math.ceil((new Date(endsAt).getTime() - new Date(startsAt).getTime()) / dayMs);
  return Math.round(budgetMinor / Math.max(days, 1));
}

/** The figures of a rehearsal: day by day as bars, in all as a list. */
export function Outcome({ result, subject, locale }: { result: RehearsalResult; subject: Subject; locale: Locale }) {
  const t = translator(locale);
  const { orders, reproduced, differing, touched, days, all } = result;
  const gains = all.with.revenueMinor > all.without.revenueMinor;
  const text = (minor: number) => moneyText(money(minor), locale);
  const bars = days.map(({ day, withoutMinor, withMinor }): DayBar => {
    const at = instantOf(day, 12 * 60);
    const minor = gains ? withMinor - withoutMinor : withoutMinor - withMinor;
    return { day, minor, label: dayLabel(at, locale), told: `${dateText(at, locale)}, ${text(minor)}` };
  });
  const budget = budgetOfADay(subject);
  const what = t(`rehearsals.chart.${gains ? "gained" : "given"}`);
  const amounts = bars.map(({ minor }) => minor);
  const describes = t("rehearsals.chart.describes", {
    what,
    from: bars[0]?.label ?? "",
    until: bars.at(-1)?.label ?? "",
    least: text(Math.min(...amounts)),
    most: text(Math.max(...amounts)),
  });
  return (
    <section className="mt-5" aria-labelledby="outcome">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 id="outcome" className="text-base">
          {touched.orders > 0 ? what : t("rehearsals.untouched")}
        </h2>
        <p className="figures text-[13px] text-muted">
          {t("rehearsals.control", {
            orders,
            share: shareText(orders === 0 ? 10_000 : (10_000 * reproduced) / orders, locale),
          })}
        </p>
      </div>
      {differing.length > 0 && (
        <p className="mt-1 text-[13px] text-amber">{t("rehearsals.differs", { numbers: differing.join(", ") })}</p>
      )}
      {touched.orders > 0 && (
        <div className="mt-2 grid gap-6 border-t border-hairline pt-3 xl:grid-cols-[minmax(0,1fr)_264px]">
          <div className="min-w-0">
            {budget !== null && (
              <p className="flex items-center gap-1.5 text-xs text-muted">
                <span className="w-5 border-t border-dashed border-ink" />
                {t("rehearsals.chart.budget", { amount: text(budget) })}
              </p>
            )}
            <DayChart bars={bars} line={budget} describes={describes} amount={(minor) => withoutCents(text(minor))} />
            <ByDay result={result} bars={bars} locale={locale} />
          </div>
          <Facts result={result} subject={subject} overBudget={overBudget(bars, budget)} locale={locale} />
        </div>
      )}
    </section>
  );
}

const shareText = (basisPoints: number, locale: Locale): string => perMilleText(Math.round(basisPoints / 10), locale);
const withoutCents = (text: string): string => text.replace(/[.,]00(?!\d)/, "");
const dayLabel = (at: Date, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === "fr" ? "fr-FR" : "en-GB", {
    day: "numeric",
    month: "short",
    timeZone: shopTimeZone,
  }).format(at);

const overBudget = (bars: readonly DayBar[], budget: number | null): number =>
  budget === null ? 0 : bars.filter(({ minor }) => minor > budget).length;

function ByDay({ result, bars, locale }: { result: RehearsalResult; bars: readonly DayBar[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <details className="mt-2">
      <summary className="cursor-pointer py-1 text-[13px] text-blue">{t("rehearsals.chart.byDay")}</summary>
      <Table
        caption={t("rehearsals.chart.byDay")}
        columns={[
          { name: t("rehearsals.chart.day") },
          { name: t("rehearsals.columns.orders"), align: "right" },
          { name: t("rehearsals.columns.touched"), align: "right" },
          { name: t("rehearsals.examples.difference"), align: "right" },
        ]}
      >
        {result.days.map(({ day, orders, touched, withoutMinor, withMinor }, i) => (
          <Row key={day}>
            <Cell>{bars[i]?.label}</Cell>
            <Cell align="right">{orders}</Cell>
            <Cell align="right">{touched}</Cell>
            <Cell align="right">{moneyText(money(withMinor - withoutMinor), locale)}</Cell>
          </Row>
        ))}
      </Table>
    </details>
  );
}

function Facts({
  result: { orders, touched, all },
  subject,
  overBudget: over,
  locale,
}: {
  result: RehearsalResult;
  subject: Subject;
  overBudget: number;
  locale: Locale;
}) {
  const t = translator(locale);
  const text = (minor: number) => moneyText(money(minor), locale);
  const margins = [touched.without, touched.with].map((sums) => {
    const share = marginBasisPoints(sums);
    return share === null ? "–" : shareText(share, locale);
  });
  const uplift = breakEvenBasisPoints(touched);
  const change = all.without.revenueMinor - all.with.revenueMinor;
  const facts = [
    [
      t("rehearsals.facts.touched"),
      t("rehearsals.facts.touchedValue", {
        count: touched.orders,
        share: shareText((10_000 * touched.orders) / orders, locale),
      }),
    ],
    [t(`rehearsals.facts.${change < 0 ? "gained" : "given"}`), text(Math.abs(change))],
    [t("rehearsals.facts.without"), text(touched.without.revenueMinor)],
    [t("rehearsals.facts.with"), text(touched.with.revenueMinor)],
    [t("rehearsals.facts.margin"), margins.join(" → ")],
    [
      t("rehearsals.facts.breakEven"),
      uplift === null
        ? t("rehearsals.facts.never")
        : t("rehearsals.facts.more", { share: uplift === 0 ? "none" : shareText(uplift, locale) }),
    ],
  ] as const;
  const coded = subject.kind === "promotion" && subject.draft.needsCode;
  return (
    <dl className="figures grid grid-cols-[1fr_auto] content-start gap-x-3 gap-y-1.5 text-[13px]">
      {facts.map(([name, value]) => (
        <div key={name} className="col-span-2 grid grid-cols-subgrid">
          <dt className="text-muted">{name}</dt>
          <dd className="text-right font-medium">{value}</dd>
        </div>
      ))}
      <dd className="col-span-2 mt-1 text-xs text-muted">
        {[
          t("rehearsals.facts.guess"),
          coded ? t("rehearsals.facts.code") : "",
          t("rehearsals.facts.overBudget", { count: over }),
        ].join(" ")}
      </dd>
    </dl>
  );
}
