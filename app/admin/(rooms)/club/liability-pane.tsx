import { Cell, Row, Table } from "#components/admin/table";
import { monthText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { Liability } from "#lib/loyalty/queries-liability";

/** What the shop owes its members, by the month in which it ends. */
export function LiabilityPane({
  liability: { totalMinor, owedMinor, months },
  mayTake,
  locale,
}: {
  liability: Liability;
  /** Whether its reader takes the accountants' file. */
  mayTake: boolean;
  locale: Locale;
}) {
  const t = translator(locale);
  const text = (minor: number) => moneyText(money(minor), locale);
  return (
    <section aria-labelledby="dette" className="pb-8">
      <div className="flex flex-wrap items-baseline gap-x-4 px-5 pb-2">
        <h2 id="dette" className="text-base">
          {t("club.desk.liability")}
        </h2>
        <p className="figures text-2xl font-semibold" data-testid="liability">
          {text(totalMinor)}
        </p>
        {mayTake && (
          <a href="/admin/club/movements" className="text-[13px] underline underline-offset-2 max-lg:leading-11">
            {t("club.desk.movements")}
          </a>
        )}
      </div>
      {owedMinor > 0 && (
        <p className="figures px-5 pb-2 text-[13px] text-muted">
          {t("club.desk.owedBack", { amount: text(owedMinor) })}
        </p>
      )}
      <Table
        caption={t("club.desk.liabilityText")}
        columns={[
          { name: t("club.desk.month") },
          { name: t("club.desk.due"), align: "right" },
          { name: t("club.desk.total"), align: "right" },
        ]}
      >
        {months.map(({ month, amountMinor, cagnottes }) => (
          <Row key={month}>
            <Cell>{month ? monthText(month, locale) : t("club.desk.never")}</Cell>
            <Cell align="right">{cagnottes}</Cell>
            <Cell align="right">{text(amountMinor)}</Cell>
          </Row>
        ))}
      </Table>
    </section>
  );
}
