import { Cell, Row, Table } from "#components/admin/table";
import { rateText } from "#components/cart/rate-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { OrderXray } from "#lib/xray/queries";
import type { CheckCode, MoneyRow, MoneyTotals } from "#lib/xray/schema";
import { Checks } from "./checks";
import { Section } from "./section";

const checked: readonly CheckCode[] = [
  "goods",
  "paid",
  "list",
  "discount",
  "delivery_discount",
  "rates",
  "net",
  "vat",
  "refunded",
];

/** Every cent: a row a line, a column a promotion, and the totals. */
export function MoneySection({ xray, locale }: { xray: OrderXray; locale: Locale }) {
  const t = translator(locale);
  const text = (minor: number) => moneyText(money(minor), locale);
  const { promotions, rows, totals } = xray.table;
  const rounded = rows.some(({ roundingMinor }) => roundingMinor !== 0);
  const right = (name: string) => ({ name, align: "right" as const });
  const columns = [
    { name: t("xray.money.line") },
    right(t("xray.money.list")),
    ...promotions.map(({ nameFr, nameEn }) => right(locale === "en" ? nameEn : nameFr)),
    ...(rounded ? [right(t("xray.money.rounding"))] : []),
    right(t("xray.money.paid")),
    right(t("xray.money.ecoFee")),
    right(t("xray.money.net")),
    right(t("xray.money.vat")),
    right(t("xray.money.refunded")),
  ];

  const amounts = (row: MoneyRow | MoneyTotals) => (
    <>
      {promotions.map(({ promotionId }) => (
        <Cell key={promotionId} align="right">
          {minus(row.discounts[promotionId] ?? 0)}
        </Cell>
      ))}
      {rounded && <Cell align="right">{row.roundingMinor === 0 ? "—" : text(row.roundingMinor)}</Cell>}
      <Cell align="right">
        <strong className="font-semibold">{text(row.paidMinor)}</strong>
      </Cell>
      <Cell align="right" muted>
        {row.ecoFeeMinor === 0 ? "—" : text(row.ecoFeeMinor)}
      </Cell>
      <Cell align="right">{text(row.netMinor)}</Cell>
      <Cell align="right">
        {text(row.vatMinor)}
        {"vatBasisPoints" in row && row.vatBasisPoints !== null && (
          <span className="block text-xs text-muted">{rateText(row.vatBasisPoints, locale)}</span>
        )}
      </Cell>
      <Cell align="right">{minus(row.refundedMinor)}</Cell>
    </>
  );
  const minus = (minor: number) =>
    minor === 0 ? <span className="text-muted">—</span> : <span className="text-vermilion">{`−${text(minor)}`}</span>;

  return (
    <Section id="money" title={t("xray.money.title")} text={t("xray.money.text")}>
      <Table caption={t("xray.money.title")} columns={columns}>
        {rows.map((row) => (
          <Row key={row.key}>
            <Cell>
              <span className="block min-w-44 font-medium whitespace-normal">
                {row.kind === "line" ? row.name : t(`xray.rows.${row.kind}`)}
              </span>
              {row.detail && <span className="block text-xs text-muted">{row.detail}</span>}
            </Cell>
            <Cell align="right">
              {row.kind === "line" ? `${row.quantity} × ${text(row.listUnitMinor)}` : text(row.listMinor)}
              {row.shownUnitMinor !== row.listUnitMinor && (
                <span className="block text-xs text-muted">
                  {t("xray.money.shown", { amount: text(row.shownUnitMinor) })}
                </span>
              )}
            </Cell>
            {amounts(row)}
          </Row>
        ))}
        <tr className="h-10 border-t border-ink font-semibold">
          <Cell>{t("xray.rows.total")}</Cell>
          <Cell align="right">{text(totals.listMinor)}</Cell>
          {amounts(totals)}
        </tr>
      </Table>
      <Checks checks={xray.checks} of={checked} locale={locale} />
    </Section>
  );
}
