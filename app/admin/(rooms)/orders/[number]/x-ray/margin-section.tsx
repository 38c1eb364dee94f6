import { Cell, Row, Table } from "#components/admin/table";
import { rateText } from "#components/cart/rate-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { packagingMinor, paymentFees, usualCarriageMinor } from "#lib/xray/cost-rates";
import type { OrderXray } from "#lib/xray/queries";
import type { Margin } from "#lib/xray/schema";
import { Checks } from "./checks";
import { Section } from "./section";

const costs = ["goodsMinor", "feeMinor", "carriageMinor", "packagingMinor"] as const;

/** What each line and the order leave, and what the figures rest on. */
export function MarginSection({ xray, locale }: { xray: OrderXray; locale: Locale }) {
  const t = translator(locale);
  const text = (minor: number) => moneyText(money(minor), locale);
  const minus = (minor: number) => (minor === 0 ? "—" : `−${text(minor)}`);
  const right = (name: string) => ({ name, align: "right" as const });
  const columns = [
    { name: t("xray.margin.line") },
    right(t("xray.margin.revenue")),
    right(t("xray.margin.goods")),
    right(t("xray.margin.fee")),
    right(t("xray.margin.carriage")),
    right(t("xray.margin.packaging")),
    right(t("xray.margin.margin")),
  ];
  const amounts = (row: Margin["total"]) => (
    <>
      <Cell align="right">{text(row.revenueMinor)}</Cell>
      {costs.map((cost) => (
        <Cell key={cost} align="right" muted>
          {minus(row[cost])}
        </Cell>
      ))}
      <Cell align="right">
        <strong className={`font-semibold ${row.marginMinor < 0 ? "text-vermilion" : ""}`}>
          {text(row.marginMinor)}
        </strong>
      </Cell>
    </>
  );
  const { total, caveats } = xray.margin;
  const { basisPoints, fixedMinor } = paymentFees.card;

  return (
    <Section id="margin" title={t("xray.margin.title")} text={t("xray.margin.text")}>
      <Table caption={t("xray.margin.title")} columns={columns}>
        {xray.margin.rows.map((row) => (
          <Row key={row.key}>
            <Cell>{row.kind === "line" ? row.name : t(`xray.rows.${row.kind}`)}</Cell>
            {amounts(row)}
          </Row>
        ))}
        <tr className="h-10 border-t border-ink font-semibold">
          <Cell>{t("xray.rows.total")}</Cell>
          {amounts(total)}
        </tr>
      </Table>
      <Checks checks={xray.checks} of={["margin"]} locale={locale} />
      <div className="figures space-y-0.5 px-5 pt-2 text-[13px] text-muted">
        {total.revenueMinor > 0 && (
          <p className="text-ink">
            {t("xray.margin.share", {
              percent: rateText(100 * Math.round((100 * total.marginMinor) / total.revenueMinor), locale),
            })}
          </p>
        )}
        {caveats.map((caveat) => (
          <p key={caveat}>{t(`xray.margin.caveats.${caveat}`)}</p>
        ))}
        <p>
          {t("xray.margin.rates", {
            percent: rateText(basisPoints, locale),
            fixed: text(fixedMinor),
            packaging: text(packagingMinor),
            carriage: text(usualCarriageMinor),
          })}
        </p>
      </div>
    </Section>
  );
}
