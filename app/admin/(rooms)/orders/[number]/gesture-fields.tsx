import { ActionArea } from "#components/ui/action-area";
import { ActionRadio, ActionSelect } from "#components/ui/action-choice";
import { ActionField } from "#components/ui/action-form";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { gestureMinor } from "#lib/orders/refund-ceilings";
import { gestureCauses, gestureReasons, type OrderView } from "#lib/orders/schema";

/** A sum for no article: how much, to where, why, at whose cost, and the words that its customer reads. */
export function GestureFields({ order, locale }: { order: OrderView; locale: Locale }) {
  const t = translator(locale);
  const amount = moneyText(money(gestureMinor), locale);
  const theirs = translator(order.locale);
  const subject = theirs("gestures.mails.made.subject", { number: order.number, amount: "…" });
  return (
    <>
      <p>{t("gestures.dialog.gestureText", { amount })}</p>
      <ActionField name="amountMinor" label={t("gestures.dialog.amount")} inputMode="decimal" maxLength={10} />
      <fieldset>
        <legend className="font-medium">{t("gestures.dialog.pays")}</legend>
        <ActionRadio name="pays" value="refund" defaultChecked>
          {t("gestures.dialog.paysRefund")}
        </ActionRadio>
        {order.customer.accountId === null ? (
          <p className="text-sm text-muted">{t("gestures.dialog.paysNoAccount")}</p>
        ) : (
          <ActionRadio name="pays" value="voucher">
            {t("gestures.dialog.paysVoucher")}
          </ActionRadio>
        )}
      </fieldset>
      <div className="grid gap-4 sm:grid-cols-2">
        <ActionSelect name="reasonCode" label={t("gestures.dialog.reason")} value="late">
          {gestureReasons.map((reason) => (
            <option key={reason} value={reason}>
              {t(`gestures.reasons.${reason}`)}
            </option>
          ))}
        </ActionSelect>
        <ActionSelect name="cause" label={t("gestures.dialog.cause")} value="carrier">
          {gestureCauses.map((cause) => (
            <option key={cause} value={cause}>
              {t(`gestures.causes.${cause}`)}
            </option>
          ))}
        </ActionSelect>
      </div>
      <ActionArea
        name="words"
        label={t("gestures.dialog.words")}
        hint={t("gestures.dialog.wordsHint")}
        maxLength={500}
      />
      <p className="text-sm text-muted">{t("gestures.dialog.mail", { subject })}</p>
    </>
  );
}
