import { may } from "#app/actor";
import { formWords } from "#app/admin/form-words";
import { FormDialog } from "#components/admin/form-dialog";
import { Cell, Row, RowLink, Table } from "#components/admin/table";
import { ActionSelect } from "#components/ui/action-choice";
import { ActionField } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { type Actor, idOf } from "#lib/kernel/actor";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { spanText } from "#lib/kernel/span-text";
import { translator } from "#lib/language/translator";
import type { TransferDue } from "#lib/orders/queries-transfers";
import { consentWays } from "#lib/orders/schema";
import { confirmPaid, takePaying } from "./actions";

const codes = ["order_not_found", "nobody_took_it", "own_request", "forbidden", "invalid", "cross_site"] as const;

type Props = Readonly<{ transfers: readonly TransferDue[]; staff: Actor; now: Date; locale: Locale }>;

/** Refunds that their cards take no more: why, since when, who makes the transfer, and its confirmation by another. */
export function TransfersPane({ transfers, staff, now, locale }: Props) {
  const t = translator(locale);
  return (
    <section aria-labelledby="transfers" className="border-b border-hairline pt-4 pb-4">
      <h2 id="transfers" className="px-5 pb-2 text-lg">
        {t("elsewhere.transfers.title")}
      </h2>
      <p className="max-w-prose px-5 pb-3 text-[13px] text-muted">{t("elsewhere.transfers.text")}</p>
      <Table
        caption={t("elsewhere.transfers.title")}
        columns={[
          { name: t("elsewhere.transfers.columns.order") },
          { name: t("elsewhere.transfers.columns.why"), hide: "phone" },
          { name: t("elsewhere.transfers.columns.amount"), align: "right" },
          { name: t("elsewhere.transfers.columns.age"), hide: "phone" },
          { name: t("elsewhere.transfers.columns.owner"), hide: "phone" },
          { name: t("elsewhere.transfers.columns.decide") },
        ]}
      >
        {transfers.map((one) => (
          <Row key={one.tenderId}>
            <Cell>
              <RowLink href={`/admin/orders/${one.orderNumber}`}>{one.orderNumber}</RowLink> {one.customerName}
            </Cell>
            <Cell hide="phone">{t("elsewhere.codes", { code: one.failureCode })}</Cell>
            <Cell align="right">{moneyText(money(one.amountMinor), locale)}</Cell>
            <Cell muted hide="phone">
              {spanText(now.getTime() - one.openedAt.getTime(), locale)}
            </Cell>
            <Cell hide="phone">
              {one.ownerName ?? <span className="text-muted">{t("reconciliation.nobody")}</span>}
            </Cell>
            <Cell>{may(staff, "payments.receive") && <Next of={one} staffId={idOf(staff)} locale={locale} />}</Cell>
          </Row>
        ))}
      </Table>
    </section>
  );
}

function Next({ of: one, staffId, locale }: { of: TransferDue; staffId: string | null; locale: Locale }) {
  const t = translator(locale);
  return (
    <div className="relative flex flex-wrap items-center gap-2 py-1">
      {one.ownerId !== staffId && (
        <form action={takePaying}>
          <input type="hidden" name="tenderId" value={one.tenderId} />
          <Button type="submit" look="secondary" size="sm">
            {t("reconciliation.take")}
          </Button>
        </form>
      )}
      {one.ownerId && (
        <FormDialog
          button={t("elsewhere.transfers.confirm")}
          title={t("elsewhere.transfers.confirmTitle", {
            amount: moneyText(money(one.amountMinor), locale),
            number: one.orderNumber,
          })}
          action={confirmPaid}
          submit={t("elsewhere.transfers.save")}
          keep={t("admin.order.keep")}
          words={formWords(codes, locale)}
        >
          <input type="hidden" name="tenderId" value={one.tenderId} />
          <ActionField name="reference" label={t("elsewhere.transfers.reference")} maxLength={60} />
          <ActionSelect name="wayOf" label={t("elsewhere.transfers.wayOf")} value="phone">
            {consentWays.map((way) => (
              <option key={way} value={way}>
                {t(`elsewhere.dialog.ways.${way}`)}
              </option>
            ))}
          </ActionSelect>
        </FormDialog>
      )}
    </div>
  );
}
