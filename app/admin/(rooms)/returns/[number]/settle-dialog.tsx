import { returnWords } from "#app/return-words";
import { FormDialog } from "#components/admin/form-dialog";
import { ActionField } from "#components/ui/action-form";
import { dateText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { refusalText } from "#lib/language/refusal-text";
import { translator } from "#lib/language/translator";
import type { PaysBack } from "#lib/orders/queries-return-ceiling";
import { worthOf } from "#lib/returns/clock-of";
import type { ReturnView } from "#lib/returns/schema";
import { AsCredit } from "../../as-credit";
import { OverCeiling } from "../../over-ceiling";
import { OwnPassword } from "../../own-password";
import { settle } from "./actions";

/** Pays a return back: what for, to what, less what and why, and what its customer will read (ux A37). */
export function SettleDialog({ view, isSigned, over, locale }: { view: ReturnView; locale: Locale } & PaysBack) {
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
      {over && <OverCeiling over={over} does="refund" locale={locale} />}
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
      {isSigned && <OwnPassword locale={locale} hint={refusalText("password_needed", locale).detail} />}
    </FormDialog>
  );
}
