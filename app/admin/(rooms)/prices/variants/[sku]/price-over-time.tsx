import { type ChartBand, type ChartSpan, PriceChart } from "#components/admin/prices/price-chart";
import { Cell, Row, Table } from "#components/admin/table";
import { dateText, shortDayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { PriceChangeView, PriceSpan } from "#lib/pricing/schema";
import { priceText } from "../../change-text";

const day = 86_400_000;
const shownBefore = 183 * day;
const shownAfter = 20 * day;

/** Six months of a price: the chart, and the same figures as a table for those who do not see it. */
export function PriceOverTime({
  history,
  planned,
  bands,
  lowestMinor,
  now,
  locale,
}: {
  history: readonly PriceSpan[];
  planned: readonly PriceChangeView[];
  bands: readonly ChartBand[];
  lowestMinor: number | null;
  now: Date;
  locale: Locale;
}) {
  const t = translator(locale);
  const at = now.getTime();
  const all = history.map(({ grossMinor, since, until }) => ({
    minor: grossMinor,
    from: new Date(since).getTime(),
    until: until ? new Date(until).getTime() : at,
  }));
  const start = Math.max(at - shownBefore, Math.min(...all.map(({ from }) => from)) - day);
  const spans = all.filter(({ until }) => until > start);
  const toCome = spansToCome(planned, spans.at(-1)?.minor ?? null, at);
  const end = Math.max(at + shownAfter, ...toCome.map(({ from }) => from + shownAfter));
  const dayOf = (time: number) => dateText(new Date(time), locale);
  return (
    <section aria-labelledby="chart" className="px-5 pt-6">
      <h2 id="chart" className="text-base">
        {t("adminPrices.decisions.history.chart")}
      </h2>
      <p className="pb-4 text-[13px] text-muted">{t("adminPrices.decisions.history.chartText")}</p>
      <PriceChart
        spans={spans}
        planned={toCome.map((span) => ({ ...span, until: Math.min(span.until, end) }))}
        bands={bands}
        lowest={lowestMinor === null ? null : { minor: lowestMinor, from: at - 30 * day }}
        start={start}
        end={end}
        now={at}
        label={t("adminPrices.decisions.history.chart")}
        text={{
          price: (minor) => priceText(minor, locale),
          day: (time) => shortDayText(new Date(time), locale).replace(/^\S+\s/, ""),
          now: t("adminPrices.decisions.history.today"),
        }}
      />
      <details className="mt-8 -mx-5">
        <summary className="cursor-pointer px-5 text-[13px] text-blue max-lg:py-3">
          {t("adminPrices.decisions.history.table")}
        </summary>
        <Table
          caption={t("adminPrices.decisions.history.chart")}
          columns={[
            { name: t("adminPrices.decisions.history.from") },
            { name: t("adminPrices.decisions.history.until") },
            { name: t("adminPrices.decisions.history.price"), align: "right" },
            { name: t("adminPrices.decisions.history.offer") },
          ]}
        >
          {[...spans, ...toCome].map((span) => (
            <Row key={span.from}>
              <Cell>{dayOf(span.from)}</Cell>
              <Cell muted>{span.until === at ? t("adminPrices.decisions.history.standing") : dayOf(span.until)}</Cell>
              <Cell align="right">{priceText(span.minor, locale)}</Cell>
              <Cell muted>
                {bands
                  .filter((band) => band.from < span.until && band.until > span.from)
                  .map(({ name }) => name)
                  .join(", ")}
              </Cell>
            </Row>
          ))}
        </Table>
      </details>
    </section>
  );
}

/** What stands until the first planned change, then each of them. */
function spansToCome(planned: readonly PriceChangeView[], standing: number | null, now: number): ChartSpan[] {
  const hours = planned.flatMap(({ effectiveAt, toMinor }) =>
    effectiveAt ? [{ from: new Date(effectiveAt).getTime(), minor: toMinor }] : [],
  );
  const steps = [...(standing === null || hours.length === 0 ? [] : [{ from: now, minor: standing }]), ...hours].sort(
    (a, b) => a.from - b.from,
  );
  return steps.map((step, index) => ({ ...step, until: steps[index + 1]?.from ?? step.from + shownAfter }));
}
