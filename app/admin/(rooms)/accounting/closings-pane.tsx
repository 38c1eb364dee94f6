import { Cell, Row, Table } from "#components/admin/table";
import { type ClosingPeriod, closings } from "#lib/invoices/queries-closings";
import { shortDateText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";

const periods = ["day", "month", "year"] as const satisfies readonly ClosingPeriod[];

/** What was closed, newest first: what came in, what went back, and what came in since the beginning (law L40). */
export async function ClosingsPane({ asked, locale }: { asked: unknown; locale: Locale }) {
  const t = translator(locale);
  const period = periods.find((one) => one === asked) ?? "day";
  const closed = await closings(period);
  const text = (minor: number) => moneyText(money(minor), locale);
  const day = (on: string) => shortDateText(new Date(`${on}T12:00:00Z`), locale);
  return (
    <>
      <p className="max-w-prose px-5 py-3 text-[13px] text-muted">{t("invoices.accounting.closingsText")}</p>
      <nav aria-label={t("invoices.accounting.period")} className="flex gap-4 px-5 pb-3 text-[13px]">
        {periods.map((one) => (
          <a
            key={one}
            href={`/admin/accounting?period=${one}`}
            aria-current={one === period ? "page" : undefined}
            className={`inline-flex items-center max-lg:min-h-11 ${one === period ? "font-medium" : "text-blue hover:underline"}`}
          >
            {t(`invoices.accounting.periods.${one}`)}
          </a>
        ))}
      </nav>
      {closed.length === 0 && <p className="px-5 py-3">{t("invoices.accounting.never")}</p>}
      {closed.length > 0 && (
        <Table
          caption={t("invoices.accounting.tabs.closings")}
          columns={[
            { name: t("invoices.accounting.closed") },
            { name: t("invoices.accounting.period") },
            { name: t("invoices.accounting.entries"), align: "right", hide: "phone" },
            { name: t("invoices.accounting.in"), align: "right" },
            { name: t("invoices.accounting.back"), align: "right", hide: "phone" },
            { name: t("invoices.accounting.perpetual"), align: "right" },
            { name: t("invoices.accounting.seal"), hide: "phone" },
          ]}
        >
          {closed.map(({ number, startsOn, endsOn, entries, inMinor, backMinor, perpetualMinor, hash }) => (
            <Row key={number}>
              <Cell>
                <span className="whitespace-nowrap">{number}</span>
              </Cell>
              <Cell>{startsOn === endsOn ? day(startsOn) : `${day(startsOn)} – ${day(endsOn)}`}</Cell>
              <Cell align="right" hide="phone">
                {entries}
              </Cell>
              <Cell align="right">{text(inMinor)}</Cell>
              <Cell align="right" hide="phone">
                {text(backMinor)}
              </Cell>
              <Cell align="right">
                <span className="font-medium">{text(perpetualMinor)}</span>
              </Cell>
              <Cell muted hide="phone">
                <code title={hash}>{hash.slice(0, 12)}</code>
              </Cell>
            </Row>
          ))}
        </Table>
      )}
    </>
  );
}
