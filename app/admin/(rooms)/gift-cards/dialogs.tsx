import { FormDialog } from "#components/admin/form-dialog";
import { ActionField } from "#components/ui/action-form";
import type { CreditView } from "#lib/credit/schema";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { activate, adjust, block, issue, newCode } from "./actions";
import { deskWords } from "./desk-words";

/** A card paid for at the desk; its code goes out by mail. */
export function IssueDialog({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <FormDialog
      button={t("credit.desk.issue")}
      look="primary"
      title={t("credit.desk.issue")}
      action={issue}
      submit={t("credit.desk.issueNow")}
      keep={t("credit.desk.keep")}
      words={deskWords(locale)}
    >
      <p>{t("credit.desk.issueText")}</p>
      <ActionField name="amountMinor" label={t("credit.desk.amountField")} inputMode="decimal" maxLength={10} />
      <ActionField name="receipt" label={t("credit.desk.receipt")} hint={t("credit.desk.receiptHint")} maxLength={60} />
      <ActionField name="recipient" label={t("credit.desk.recipient")} type="email" maxLength={254} />
      <ActionField name="reason" label={t("credit.desk.reason")} maxLength={200} />
    </FormDialog>
  );
}

/** What a till does when it sells a printed card. */
export function ActivateDialog({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <FormDialog
      button={t("credit.desk.activate")}
      title={t("credit.desk.activateTitle")}
      action={activate}
      submit={t("credit.desk.activate")}
      keep={t("credit.desk.keep")}
      words={deskWords(locale)}
    >
      <ActionField name="code" label={t("credit.desk.code")} autoComplete="off" maxLength={64} />
      <ActionField name="receipt" label={t("credit.desk.receipt")} maxLength={60} />
    </FormDialog>
  );
}

/** What may be done to one card, as far as its state lets. */
export function CardDialogs({ credit, locale }: { credit: CreditView; locale: Locale }) {
  const t = translator(locale);
  const lastFour = credit.lastFour ?? "";
  const blocked = credit.state === "blocked";
  const shared = { keep: t("credit.desk.keep"), words: deskWords(locale) };
  const own = <input type="hidden" name="creditId" value={credit.id} />;
  const why = <ActionField name="reason" label={t("credit.desk.reason")} maxLength={200} />;
  return (
    <>
      {credit.state === "active" && (
        <FormDialog
          {...shared}
          button={t("credit.desk.adjust")}
          title={t("credit.desk.adjustTitle", { amount: moneyText(money(credit.balance), locale) })}
          action={adjust}
          submit={t("common.save")}
        >
          {own}
          <ActionField name="amountMinor" label={t("credit.desk.adjustBy")} inputMode="text" maxLength={10} />
          {why}
        </FormDialog>
      )}
      {credit.state === "active" && credit.kind === "gift_card" && (
        <FormDialog
          {...shared}
          button={t("credit.desk.newCode")}
          title={t("credit.desk.newCodeTitle")}
          action={newCode}
          submit={t("credit.desk.send")}
        >
          {own}
          <p>{t("credit.desk.newCodeText")}</p>
          <ActionField name="recipient" label={t("credit.desk.recipient")} type="email" maxLength={254} />
          {why}
        </FormDialog>
      )}
      {credit.state !== "expired" && (
        <FormDialog
          {...shared}
          button={t(blocked ? "credit.desk.unblock" : "credit.desk.block")}
          title={t(blocked ? "credit.desk.unblockTitle" : "credit.desk.blockTitle", { lastFour })}
          action={block}
          submit={t(blocked ? "credit.desk.unblock" : "credit.desk.block")}
          submitLook={blocked ? "primary" : "danger"}
        >
          {own}
          <input type="hidden" name="blocked" value={blocked ? "" : "1"} />
          {why}
        </FormDialog>
      )}
    </>
  );
}
