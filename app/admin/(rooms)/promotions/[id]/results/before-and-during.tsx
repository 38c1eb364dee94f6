import { Cell, Row, Table } from "#components/admin/table";
import { dayMonthText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { Outcome } from "#lib/rehearsal/queries-promotion";

const shown = 10;

/** What the promotion's articles sold before it and during it, what their neighbours lost, and what is left of them. */
export function BeforeAndDuring({
  outcome,
  seesCosts,
  locale,
}: {
  outcome: Outcome;
  seesCosts: boolean;
  locale: Locale;
}) {
  const t = translator(locale);
  const { before, during, losses, lostMinor, stockLeft } = outcome;
  const text = (minor: number) => moneyText(money(minor), locale);
  const signed = (value: number, told: (value: number) => string) =>
    `${value > 0 ? "+" : value < 0 ? "−" : ""}${told(Math.abs(value))}`;
  const rows = [
    { name: t("promotionOutlook.account.units"), of: "units", told: String },
    { name: t("promotionOutlook.account.revenue"), of: "grossMinor", told: text },
    ...(seesCosts ? [{ name: t("promotionOutlook.account.margin"), of: "marginMinor", told: text } as const] : []),
  ] as const;
  return (
    <section aria-labelledby="before-and-during" className="pb-6">
      <h2 id="before-and-during" className="px-5 text-base">
        {t("promotionOutlook.account.title")}
      </h2>
      <p className="max-w-3xl px-5 pb-2 text-[13px] text-muted">
        {t("promotionOutlook.account.text", {
          from: dayMonthText(outcome.from, locale),
          until: dayMonthText(outcome.until, locale),
          compared: dayMonthText(outcome.comparedFrom, locale),
        })}
      </p>
      <Table
        caption={t("promotionOutlook.account.title")}
        columns={[
          { name: t("promotionOutlook.account.measure"), quiet: true },
          { name: t("promotionOutlook.account.before"), align: "right" },
          { name: t("promotionOutlook.account.during"), align: "right" },
          { name: t("promotionOutlook.account.difference"), align: "right" },
        ]}
      >
        {rows.map(({ name, of, told }) => (
          <Row key={of}>
            <Cell>{name}</Cell>
            <Cell align="right" muted>
              {told(before[of])}
            </Cell>
            <Cell align="right">{told(during[of])}</Cell>
            <Cell align="right">{signed(during[of] - before[of], told)}</Cell>
          </Row>
        ))}
      </Table>
      <p className="px-5 py-2 text-[13px] text-muted">
        {t("promotionOutlook.account.stock", { count: stockLeft })}{" "}
        {lostMinor > 0 &&
          t("promotionOutlook.account.net", {
            amount: signed(during.grossMinor - before.grossMinor - lostMinor, text),
          })}
      </p>
      <h3 className="px-5 pt-2 text-sm font-semibold">{t("promotionOutlook.account.losses")}</h3>
      <p className="px-5 pb-1 text-[13px] text-muted">
        {losses.length === 0
          ? t("promotionOutlook.account.lossesNone")
          : t("promotionOutlook.account.lossesText", { amount: text(lostMinor) })}
      </p>
      {losses.length > 0 && (
        <Table
          caption={t("promotionOutlook.account.losses")}
          columns={[
            { name: t("promotionOutlook.account.article") },
            { name: t("promotionOutlook.account.before"), align: "right" },
            { name: t("promotionOutlook.account.during"), align: "right" },
            { name: t("promotionOutlook.account.lost"), align: "right" },
          ]}
        >
          {losses.slice(0, shown).map(({ sku, name, unitsBefore, units, grossMinor }) => (
            <Row key={sku}>
              <Cell>
                {name[locale]} <span className="text-muted">{sku}</span>
              </Cell>
              <Cell align="right" muted>
                {unitsBefore}
              </Cell>
              <Cell align="right">{units}</Cell>
              <Cell align="right">{text(grossMinor)}</Cell>
            </Row>
          ))}
        </Table>
      )}
    </section>
  );
}
