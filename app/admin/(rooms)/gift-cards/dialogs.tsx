import { FormDialog } from "#components/admin/form-dialog";
import { ActionField } from "#components/ui/action-form";
import type { CreditView } from "#lib/credit/schema";
import type { Actor } from "#lib/kernel/actor";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { OwnPassword } from "../own-password";
import { adjust, block, newCode, offer } from "./actions";
import { provesToAsk } from "./ask-as-one-may";
import { deskWords } from "./desk-words";

/** A card that nobody paid for: it is asked for, and a second person says yes. */
export function OfferDialog({ staff, locale }: { staff: Actor; locale: Locale }) {
  const t = translator(locale);
  return (
    <FormDialog
      button={t("credit.desk.offer")}
      look="primary"
      title={t("credit.desk.offer")}
      action={offer}
      submit={t("credit.desk.offerNow")}
      keep={t("credit.desk.keep")}
      words={deskWords(locale)}
    >
      <p>{t("credit.desk.offerText")}</p>
      <ActionField name="amountMinor" label={t("credit.desk.amountField")} inputMode="decimal" maxLength={10} />
      <ActionField name="recipient" label={t("credit.desk.recipient")} type="email" maxLength={254} />
      <ActionField name="reason" label={t("credit.desk.reason")} maxLength={200} />
      {provesToAsk(staff) && <OwnPassword locale={locale} />}
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
