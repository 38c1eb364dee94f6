import { Cell, Row, Table } from "#components/admin/table";
import { rateText } from "#components/cart/rate-text";
import { Button, ButtonLink } from "#components/ui/button";
import { reportedDays } from "#lib/invoices/queries-reporting";
import { shortDateText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { Period } from "./period.ts";
import { PeriodFields } from "./period-fields";

/** What consumers bought, a day and rate, as it is reported to the platform (law L39). */
export async function ReportingPane({ period, locale }: { period: Period; locale: Locale }) {
  const t = translator(locale);
  const days = await reportedDays(period.from, period.to);
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
            <Cell align="right">{rateText(basisPoints, locale)}</Cell>
            <Cell align="right" muted hide="phone">
              {documents}
            </Cell>
            <Cell align="right">{text(netMinor)}</Cell>
            <Cell align="right">{text(vatMinor)}</Cell>
          </Row>
        ))}
      </Table>
      {days.length === 0 && <p className="px-5 py-10 text-muted">{t("admin.none")}</p>}
    </>
  );
}
