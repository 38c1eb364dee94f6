import { Cell, Row, Table } from "#components/admin/table";
import { rateText } from "#components/cart/rate-text";
import { Button, ButtonLink } from "#components/ui/button";
import { type ReportedSale, reportedDays, reportedSales } from "#lib/invoices/queries-reporting";
import { shortDateText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { Period } from "./period.ts";
import { PeriodFields } from "./period-fields";

/** What consumers bought, a day and rate, and what companies abroad did, document by document, as it is reported to the platform (law L39). */
export async function ReportingPane({ period, locale }: { period: Period; locale: Locale }) {
  const t = translator(locale);
  const [days, sales] = await Promise.all([
    reportedDays(period.from, period.to),
    reportedSales(period.from, period.to),
  ]);
  const text = (minor: number) => moneyText(money(minor), locale);
  return (
    <>
      <p className="max-w-prose px-5 py-3 text-[13px] text-muted">{t("invoices.accounting.reportingText")}</p>
      <form action="/admin/accounting" className="flex flex-wrap items-end gap-3 px-5 pb-4">
        <input type="hidden" name="room" value="reporting" />
        <PeriodFields period={period} locale={locale} />
        <Button type="submit" size="sm" look="secondary">
          {t("admin.filter")}
        </Button>
        <ButtonLink href={`/admin/accounting/reporting?${new URLSearchParams(period)}`} size="sm">
          {t("invoices.accounting.download")}
        </ButtonLink>
      </form>
      <Table
        caption={t("invoices.accounting.tabs.reporting")}
        columns={[
          { name: t("invoices.accounting.day") },
          { name: t("invoices.accounting.rate"), align: "right" },
          { name: t("invoices.accounting.documents"), align: "right", hide: "phone" },
          { name: t("invoices.accounting.net"), align: "right" },
          { name: t("invoices.accounting.vat"), align: "right" },
        ]}
      >
        {days.map(({ day, category, basisPoints, documents, netMinor, vatMinor }) => (
          <Row key={`${day} ${category} ${basisPoints}`}>
            <Cell>{shortDateText(new Date(`${day}T12:00:00Z`), locale)}</Cell>
            <Cell align="right">
              {category === "M"
                ? t("invoices.accounting.onMargin", { rate: rateText(basisPoints, locale) })
                : rateText(basisPoints, locale)}
            </Cell>
            <Cell align="right" muted hide="phone">
              {documents}
            </Cell>
            <Cell align="right">{text(netMinor)}</Cell>
            <Cell align="right">{text(vatMinor)}</Cell>
          </Row>
        ))}
      </Table>
      {days.length === 0 && <p className="px-5 py-10 text-muted">{t("admin.none")}</p>}
      {sales.length > 0 && <SalesAbroad sales={sales} locale={locale} />}
    </>
  );
}

function SalesAbroad({ sales, locale }: { sales: readonly ReportedSale[]; locale: Locale }) {
  const t = translator(locale);
  const text = (minor: number) => moneyText(money(minor), locale);
  return (
    <>
      <h2 className="px-5 pt-6 pb-2 text-base">{t("invoices.accounting.abroad")}</h2>
      <Table
        caption={t("invoices.accounting.abroad")}
        columns={[
          { name: t("invoices.accounting.day") },
          { name: t("invoices.accounting.document") },
          { name: t("invoices.accounting.buyer") },
          { name: t("invoices.accounting.net"), align: "right" },
          { name: t("invoices.accounting.vat"), align: "right", hide: "phone" },
        ]}
      >
        {sales.map(({ number, on, buyer, vatNumber, country, category, basisPoints, netMinor, vatMinor }) => (
          <Row key={`${number} ${category} ${basisPoints}`}>
            <Cell>{shortDateText(new Date(`${on}T12:00:00Z`), locale)}</Cell>
            <Cell>{number}</Cell>
            <Cell>{[buyer, vatNumber ?? country].join(", ")}</Cell>
            <Cell align="right">{text(netMinor)}</Cell>
            <Cell align="right" hide="phone">
              {text(vatMinor)}
            </Cell>
          </Row>
        ))}
      </Table>
    </>
  );
}
