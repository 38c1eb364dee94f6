import { returnWords } from "#app/return-words";
import { FormDialog } from "#components/admin/form-dialog";
import { ActionField } from "#components/ui/action-form";
import { dateText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { middleMinor, smallMinor } from "#lib/orders/refund-ceilings";
import { worthOf } from "#lib/returns/clock-of";
import type { ReturnView } from "#lib/returns/schema";
import { AsCredit } from "../../as-credit";
import { settle } from "./actions";

/** Pays a return back: what for, to what, less what and why, and what its customer will read (ux A37). */
export function SettleDialog({ view, locale }: { view: ReturnView; locale: Locale }) {
  const t = translator(locale);
  const [worth, own] = [worthOf(view), translator(view.locale)];
  const amount = (minor: number, language: Locale = locale) => moneyText(money(minor), language);
  return (
    <FormDialog
      button={t("returns.desk.settle", { amount: amount(worth) })}
      icon="undo-2"
      look="primary"
      title={t("returns.desk.settleTitle", { number: view.number })}
      action={settle}
      submit={t("returns.desk.settle", { amount: amount(worth) })}
      keep={t("returns.desk.keep")}
      words={returnWords(locale)}
    >
      <input type="hidden" name="number" value={view.number} />
      <p>
        {t("returns.desk.settleText", {
          goods: amount(worth - view.deliveryBackMinor),
          delivery: view.deliveryBackMinor > 0 ? "yes" : "no",
          amount: amount(view.deliveryBackMinor),
        })}{" "}
        {view.creditAgreedAt
          ? t("elsewhere.dialog.chosen", { day: dateText(view.creditAgreedAt, locale) })
          : t("returns.desk.means")}
      </p>
      {!view.creditAgreedAt && <AsCredit hasAccount={view.hasAccount} locale={locale} />}
      {worth > smallMinor && (
        <p>{t("returns.desk.twoPeople", { agent: amount(smallMinor), lead: amount(middleMinor) })}</p>
      )}
      <ActionField
        name="deduction"
        label={t("returns.desk.deduction")}
        hint={t("returns.desk.deductionHint")}
        inputMode="decimal"
        maxLength={12}
      />
      <ActionField name="why" label={t("returns.desk.why")} maxLength={200} />
      <figure className="rounded-card bg-wash p-4 text-sm" lang={view.locale}>
        <figcaption className="pb-1 text-muted" lang={locale}>
          {t("returns.desk.preview")}
        </figcaption>
        <p className="font-semibold">
          {own("mails.refunded.subject", { number: view.orderNumber, amount: amount(worth, view.locale) })}
        </p>
        <p>{own("mails.refunded.text", { amount: amount(worth, view.locale) })}</p>
      </figure>
    </FormDialog>
  );
}
