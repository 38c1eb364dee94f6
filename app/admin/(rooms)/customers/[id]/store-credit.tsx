import { may } from "#app/actor";
import { CreditLedger } from "#components/admin/credit-ledger";
import { FormDialog } from "#components/admin/form-dialog";
import { ActionField } from "#components/ui/action-form";
import { TextLink } from "#components/ui/text-link";
import { gestureCeiling } from "#lib/credit/ceilings";
import { storeCreditLedger } from "#lib/credit/queries-desk";
import { creditRequestsFor } from "#lib/credit/queries-requests";
import type { CreditEntryView } from "#lib/credit/schema";
import type { Actor } from "#lib/kernel/actor";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { deskWords } from "../../gift-cards/desk-words";
import { OwnPassword } from "../../own-password";
import { give, undo } from "./actions";

/** What the shop owes a customer, every movement of it, what waits for a second person, and the gesture itself. */
export async function StoreCredit({ accountId, staff, locale }: { accountId: string; staff: Actor; locale: Locale }) {
  const t = translator(locale);
  const text = (minor: number) => moneyText(money(minor), locale);
  const [credit, waiting] = await Promise.all([storeCreditLedger(accountId), creditRequestsFor(accountId)]);
  const gives = may(staff, "credit.give");
  return (
    <section aria-labelledby="store-credit">
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-2 px-5 pt-6 pb-2">
        <h2 id="store-credit" className="text-base">
          {t("credit.gesture.title")}
        </h2>
        <p className="figures font-display text-xl font-[650]" data-testid="store-credit">
          {text(credit?.balance ?? 0)}
        </p>
        {gives && <GiveDialog accountId={accountId} staff={staff} locale={locale} />}
      </div>
      {waiting.map(({ id, amount, authorName }) => (
        <p key={id} className="px-5 pb-2 text-[13px] text-amber">
          <TextLink href={`/admin/gift-cards/approvals#${id}`}>
            {t("credit.gesture.waiting", { amount: text(amount), name: authorName })}
          </TextLink>
        </p>
      ))}
      {!credit && <p className="px-5 text-[13px] text-muted">{t("credit.gesture.none")}</p>}
      {credit && (
        <CreditLedger
          ledger={credit.ledger}
          locale={locale}
          {...(gives && { undo: (entry: CreditEntryView) => <UndoDialog entry={entry} locale={locale} /> })}
        />
      )}
    </section>
  );
}

function GiveDialog({ accountId, staff, locale }: { accountId: string; staff: Actor; locale: Locale }) {
  const t = translator(locale);
  const decides = may(staff, "credit.decide_gestures");
  const text = (minor: number) => moneyText(money(minor), locale);
  return (
    <FormDialog
      button={t("credit.gesture.give")}
      title={t("credit.gesture.give")}
      action={give}
      submit={t("credit.gesture.giveNow")}
      keep={t("credit.desk.keep")}
      words={deskWords(locale)}
    >
      <p>{t("credit.gesture.text", { amount: text(gestureCeiling(decides)) })}</p>
      <input type="hidden" name="accountId" value={accountId} />
      <ActionField name="amountMinor" label={t("credit.desk.amountField")} inputMode="decimal" maxLength={10} />
      <ActionField name="reason" label={t("credit.desk.reason")} maxLength={200} />
      {decides && (
        <OwnPassword locale={locale} hint={t("credit.gesture.ownPassword", { amount: text(gestureCeiling(false)) })} />
      )}
    </FormDialog>
  );
}

function UndoDialog({ entry, locale }: { entry: CreditEntryView; locale: Locale }) {
  const t = translator(locale);
  return (
    <FormDialog
      button={t("credit.gesture.undo")}
      title={t("credit.gesture.undoTitle", { amount: moneyText(money(entry.amount), locale) })}
      action={undo}
      submit={t("credit.gesture.undoNow")}
      submitLook="danger"
      keep={t("credit.desk.keep")}
      words={deskWords(locale)}
    >
      <input type="hidden" name="entryId" value={entry.id} />
      <ActionField name="reason" label={t("credit.desk.reason")} maxLength={200} />
    </FormDialog>
  );
}
