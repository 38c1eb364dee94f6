import { Button } from "#components/ui/button";
import { Input } from "#components/ui/input";
import { Select } from "#components/ui/select";
import { shortDayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { missCauses } from "#lib/promises/miss";
import type { BoardLine } from "#lib/promises/queries-board";
import { explainMiss } from "./actions";
import { riskWords } from "./board-words";

/** Each missed promise as a task: what happened, in a word and a sentence, closes it. */
export function Misses({ lines, writes, locale }: { lines: readonly BoardLine[]; writes: boolean; locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      <p className="max-w-prose px-5 pt-3 pb-2 text-muted">{t("adminPromises.misses.text")}</p>
      <ul className="text-[13px]">
        {lines.map((line) => (
          <li
            key={line.orderLineId}
            className="grid gap-x-6 gap-y-2 border-t border-hairline px-5 py-3 xl:grid-cols-[1fr_auto] xl:items-center"
          >
            <p className="figures">
              <a href={`/admin/orders/${line.orderNumber}`} className="font-medium hover:text-blue">
                {line.orderNumber}
              </a>{" "}
              {line.customer}, {line.article}
              <span className="block text-muted">
                {line.placeName}
                {line.carrier && `, ${line.carrier}`} · {cameWords(line, locale)} ·{" "}
                <span className={line.toldAt ? "" : "text-vermilion"}>
                  {t(line.toldAt ? "adminPromises.misses.toldBefore" : "adminPromises.misses.notTold")}
                </span>
                {line.risk && ` · ${riskWords(line.risk, locale)}`}
              </span>
            </p>
            {writes && <Explain line={line} locale={locale} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function cameWords({ promisedAt, fulfilledAt }: BoardLine, locale: Locale): string {
  const t = translator(locale);
  const promised = shortDayText(promisedAt, locale);
  return fulfilledAt
    ? t("adminPromises.misses.was", { promised, came: shortDayText(fulfilledAt, locale) })
    : t("adminPromises.misses.stillOut", { promised });
}

function Explain({ line: { orderLineId, orderNumber }, locale }: { line: BoardLine; locale: Locale }) {
  const t = translator(locale);
  return (
    <form action={explainMiss} className="grid items-center gap-2 sm:grid-cols-[12rem_14rem_auto] sm:justify-start">
      <input type="hidden" name="orderLineId" value={orderLineId} />
      <Select
        name="cause"
        aria-label={`${t("adminPromises.misses.cause")}, ${orderNumber}`}
        className="h-11 text-sm lg:h-9"
      >
        {missCauses.map((cause) => (
          <option key={cause} value={cause}>
            {t(`adminPromises.misses.causes.${cause}`)}
          </option>
        ))}
      </Select>
      <Input
        name="reason"
        required
        minLength={3}
        maxLength={300}
        aria-label={`${t("adminPromises.misses.reason")}, ${orderNumber}`}
        placeholder={t("adminPromises.misses.reason")}
        className="h-11 text-sm lg:h-9"
      />
      <Button type="submit" size="sm" look="secondary">
        {t("adminPromises.misses.close")}
      </Button>
    </form>
  );
}
