import { FormDialog } from "#components/admin/form-dialog";
import { ActionField } from "#components/ui/action-form";
import { Checkbox } from "#components/ui/checkbox";
import { Input } from "#components/ui/input";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { OrderView } from "#lib/orders/schema";
import { refund } from "./actions";
import { orderWords } from "./words";

/** By line or whole: quantities are filled in as "everything that is left", to be lowered. */
export function RefundDialog({ order, locale }: { order: OrderView; locale: Locale }) {
  const t = translator(locale);
  const lines = order.parcels.flatMap((parcel) => parcel.lines).filter((line) => line.refundedQuantity < line.quantity);
  return (
    <FormDialog
      button={t("admin.order.refund")}
      icon="undo-2"
      title={t("admin.order.refundTitle", { number: order.number })}
      action={refund}
      submit={t("admin.order.confirmRefund")}
      keep={t("admin.order.keep")}
      words={orderWords(locale)}
    >
      <input type="hidden" name="orderId" value={order.id} />
      <p>{t("admin.order.refundText")}</p>
      <ul className="divide-y divide-hairline border-y border-hairline">
        {lines.map((line) => (
          <li key={line.id} className="flex items-center gap-3 py-2">
            <label htmlFor={`quantity-${line.id}`} className="min-w-0 flex-1">
              <span className="block font-medium">{line.name}</span>
              <span className="figures block text-sm text-muted">
                {moneyText(money(line.totalGross), locale)}
                {" · "}
                {t("admin.order.refundable", { count: line.quantity - line.refundedQuantity, quantity: line.quantity })}
              </span>
            </label>
            <Input
              id={`quantity-${line.id}`}
              name={`quantity:${line.id}`}
              type="number"
              min={0}
              max={line.quantity - line.refundedQuantity}
              defaultValue={line.quantity - line.refundedQuantity}
              className="figures w-20! text-center"
            />
          </li>
        ))}
      </ul>
      {order.delivery > 0 && (
        <Checkbox name="includeDelivery" value="1">
          {t("admin.order.includeDelivery", { amount: moneyText(money(order.delivery), locale) })}
        </Checkbox>
      )}
      <ActionField name="reason" label={t("admin.order.reason")} maxLength={200} />
    </FormDialog>
  );
}
