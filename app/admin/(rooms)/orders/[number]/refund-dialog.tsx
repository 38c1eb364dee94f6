import type { ComponentProps } from "react";
import { may } from "#app/actor";
import { FormDialog } from "#components/admin/form-dialog";
import { Tenders } from "#components/credit/tenders";
import { ActionRadio } from "#components/ui/action-choice";
import { ActionField } from "#components/ui/action-form";
import { Checkbox } from "#components/ui/checkbox";
import { Input } from "#components/ui/input";
import type { Actor } from "#lib/kernel/actor";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { smallADayMinor, smallMinor } from "#lib/orders/refund-ceilings";
import { givesBackFirst } from "#lib/orders/refund-tenders";
import type { OrderView } from "#lib/orders/schema";
import { AsCredit } from "../../as-credit";
import { OwnPassword } from "../../own-password";
import { refund } from "./actions";
import { GestureFields } from "./gesture-fields";
import { refundWords } from "./words";

/** Money back by line or for none, to what paid, with what its customer is told (ux A36, A37). */
export function RefundDialog({
  order,
  staff,
  locale,
  action = refund,
  words = refundWords(locale),
  children,
}: {
  order: OrderView;
  staff: Actor;
  locale: Locale;
  /** Where it is sent from elsewhere than the order's own page, with what is sent besides. */
} & Partial<Pick<ComponentProps<typeof FormDialog>, "action" | "words" | "children">>) {
  const t = translator(locale);
  const text = (minor: number) => moneyText(money(minor), locale);
  const theirs = translator(order.locale);
  const subject = theirs("mails.refunded.subject", { number: order.number, amount: "…" });
  return (
    <FormDialog
      button={t("gestures.dialog.button")}
      icon="undo-2"
      title={t("gestures.dialog.title", { number: order.number })}
      action={action}
      submit={t("admin.order.confirmRefund")}
      keep={t("admin.order.keep")}
      words={words}
    >
      <input type="hidden" name="orderId" value={order.id} />
      <div className="group grid gap-4">
        <fieldset className="flex flex-wrap gap-x-6">
          <legend className="sr-only">{t("gestures.dialog.button")}</legend>
          <ActionRadio name="mode" value="lines" defaultChecked>
            {t("gestures.dialog.lines")}
          </ActionRadio>
          <ActionRadio name="mode" value="gesture">
            {t("gestures.dialog.gesture")}
          </ActionRadio>
        </fieldset>
        <div className="grid gap-4 group-has-[[value=gesture]:checked]:hidden">
          <p>{t("gestures.dialog.linesText")}</p>
          <RefundableLines order={order} locale={locale} />
          <AsCredit hasAccount={order.customer.accountId !== null} locale={locale} />
          <ActionField name="reason" label={t("admin.order.reason")} maxLength={200} />
          <p className="text-sm text-muted">{t("gestures.dialog.stock")}</p>
          <p className="text-sm text-muted">{t("gestures.dialog.mail", { subject })}</p>
        </div>
        <div className="hidden gap-4 group-has-[[value=gesture]:checked]:grid">
          <GestureFields order={order} locale={locale} />
        </div>
        <div className="group-has-[[value=credit]:checked]:hidden group-has-[[value=voucher]:checked]:hidden">
          <p className="font-medium">{t("gestures.dialog.split")}</p>
          <Tenders tenders={leftOf(order)} locale={locale} />
        </div>
        <p className="text-sm text-muted">
          {t("gestures.dialog.ceilings", { small: text(smallMinor), day: text(smallADayMinor) })}
        </p>
        {may(staff, "orders.approve_refunds") && <OwnPassword locale={locale} hint={t("gestures.dialog.password")} />}
        {children}
      </div>
    </FormDialog>
  );
}

/** What may still go back to each means of payment, in the order in which it does (rule 5.4). */
const leftOf = ({ tenders }: OrderView) =>
  givesBackFirst
    .flatMap((kind) => tenders.filter((tender) => tender.kind === kind))
    .map((tender) => ({
      ...tender,
      amount: tender.amount - tender.owed - tender.elsewhere - tender.refunded,
      refunded: 0,
    }))
    .filter(({ amount }) => amount > 0);

/** Quantities are filled in as "everything that is left" of what is still here; what has left starts at none. */
function RefundableLines({ order, locale }: { order: OrderView; locale: Locale }) {
  const t = translator(locale);
  const lines = order.parcels.flatMap(({ lines: all, sentAt, collectedAt }) =>
    all.filter((line) => line.refundedQuantity < line.quantity).map((line) => ({ line, gone: sentAt ?? collectedAt })),
  );
  return (
    <>
      <ul className="divide-y divide-hairline border-y border-hairline">
        {lines.map(({ line, gone }) => (
          <li key={line.id} className="flex items-center gap-3 py-2">
            <label htmlFor={`quantity-${line.id}`} className="min-w-0 flex-1">
              <span className="block font-medium">{line.name}</span>
              <span className="figures block text-sm text-muted">
                {moneyText(money(line.totalGross), locale)}
                {" · "}
                {t("admin.order.refundable", { count: line.quantity - line.refundedQuantity, quantity: line.quantity })}
                {gone && ` · ${t("gestures.dialog.gone")}`}
              </span>
            </label>
            <Input
              id={`quantity-${line.id}`}
              name={`quantity:${line.id}`}
              type="number"
              min={0}
              max={line.quantity - line.refundedQuantity}
              defaultValue={gone ? 0 : line.quantity - line.refundedQuantity}
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
    </>
  );
}
