import { FormDialog } from "#components/admin/form-dialog";
import { ActionField } from "#components/ui/action-form";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { OrderView } from "#lib/orders/schema";
import { cancel } from "./actions";
import { orderWords } from "./words";

/** Asks once, naming the effect and the amount (ux A7). */
export function CancelDialog({ order, locale }: { order: OrderView; locale: Locale }) {
  const t = translator(locale);
  const amount = moneyText(money(order.captured - order.owed - order.refunded), locale);
  const paid = order.captured > order.owed ? "some" : "none";
  return (
    <FormDialog
      button={t("admin.order.cancel")}
      title={t("admin.order.cancelTitle", { number: order.number })}
      action={cancel}
      submit={t("admin.order.confirmCancel", { paid, amount })}
      submitLook="danger"
      keep={t("admin.order.keep")}
      words={orderWords(locale)}
    >
      <input type="hidden" name="orderId" value={order.id} />
      <p>{t("admin.order.cancelText", { paid, amount })}</p>
      <ActionField name="reason" label={t("admin.order.reason")} maxLength={200} />
    </FormDialog>
  );
}
