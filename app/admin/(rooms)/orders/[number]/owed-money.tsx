import { FormDialog } from "#components/admin/form-dialog";
import { ActionField } from "#components/ui/action-form";
import type { Locale } from "#lib/kernel/locale";
import { typedText } from "#lib/kernel/minor-of";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { OrderView } from "#lib/orders/schema";
import { givenBack, transferCame } from "./payment-actions";
import { orderWords } from "./words";

/** What came by transfer, and what went back by hand, as whoever reads the bank's statement writes it down. */
export function OwedMoney({ order, locale }: { order: OrderView; locale: Locale }) {
  const t = translator(locale);
  const text = (minor: number) => moneyText(money(minor), locale);
  const returning = order.tenders.reduce((sum, { returning, isElsewhere }) => sum + (isElsewhere ? 0 : returning), 0);
  const transferred = order.tenders.find(({ kind, owed }) => owed > 0 && kind !== "counter");
  const reference = <ActionField name="reference" label={t("paidLater.desk.reference")} maxLength={60} />;
  const ends = { submit: t("paidLater.desk.save"), keep: t("paidLater.desk.keep"), words: orderWords(locale) };
  return (
    <div className="mt-3 flex flex-wrap items-center gap-1.5 empty:hidden">
      {transferred && (
        <FormDialog
          button={t("paidLater.desk.received")}
          title={t("paidLater.desk.receivedTitle", { number: order.number })}
          action={transferCame}
          look={transferred.kind === "transfer" ? "primary" : "secondary"}
          {...ends}
        >
          <input type="hidden" name="orderId" value={order.id} />
          <ActionField
            name="amountMinor"
            label={t("paidLater.desk.amount")}
            inputMode="decimal"
            value={typedText(transferred.owed, locale)}
          />
          {reference}
        </FormDialog>
      )}
      {returning > 0 && (
        <FormDialog
          button={t("paidLater.desk.givenBack")}
          title={t("paidLater.desk.givenBackTitle", { amount: text(returning) })}
          action={givenBack}
          {...ends}
        >
          <input type="hidden" name="orderId" value={order.id} />
          {reference}
        </FormDialog>
      )}
    </div>
  );
}
