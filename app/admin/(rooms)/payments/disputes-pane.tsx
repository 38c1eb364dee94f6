import { Cell, Row, RowLink, Table } from "#components/admin/table";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { spanText } from "#lib/kernel/span-text";
import { translator } from "#lib/language/translator";
import type { openDisputes } from "#lib/orders/queries-disputes";

type Props = Readonly<{ disputes: Awaited<ReturnType<typeof openDisputes>>; now: Date; locale: Locale }>;

/** The payments whose bank has not decided yet who is right. */
export function DisputesPane({ disputes, now, locale }: Props) {
  const t = translator(locale);
  return (
    <section aria-labelledby="disputes" className="pt-6">
      <h2 id="disputes" className="px-5 pb-2 text-lg">
        {t("reconciliation.disputes")}
      </h2>
      {disputes.length === 0 ? (
        <p className="px-5 text-muted">{t("reconciliation.noDisputes")}</p>
      ) : (
        <Table
          caption={t("reconciliation.disputes")}
          columns={[
            { name: t("reconciliation.disputeColumns.order") },
            { name: t("reconciliation.disputeColumns.reason") },
            { name: t("reconciliation.disputeColumns.age") },
            { name: t("reconciliation.disputeColumns.amount"), align: "right" },
          ]}
        >
          {disputes.map(({ id, order, reason, openedAt, amountMinor }) => (
            <Row key={id}>
              <Cell>{order ? <RowLink href={`/admin/orders/${order.number}`}>{order.number}</RowLink> : id}</Cell>
              <Cell>{t("reconciliation.reasons", { reason })}</Cell>
              <Cell muted>{spanText(now.getTime() - openedAt.getTime(), locale)}</Cell>
              <Cell align="right">{moneyText(money(amountMinor), locale)}</Cell>
            </Row>
          ))}
        </Table>
      )}
    </section>
  );
}
