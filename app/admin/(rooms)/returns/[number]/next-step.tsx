import { may } from "#app/actor";
import { returnWords } from "#app/return-words";
import { FormDialog } from "#components/admin/form-dialog";
import { ActionSelect } from "#components/ui/action-choice";
import { ActionField, ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { stockPlaces } from "#lib/inventory/queries-places";
import { warehouse } from "#lib/inventory/schema";
import { type Actor, mayActIn } from "#lib/kernel/actor";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { ReturnView } from "#lib/returns/schema";
import { cancel, prove, receive, refuse, repaired } from "./actions";
import { SettleDialog } from "./settle-dialog";

/** What may be done with a return now, by this person. */
export async function NextStep({ view, staff, locale }: { view: ReturnView; staff: Actor; locale: Locale }) {
  const t = translator(locale);
  const words = returnWords(locale);
  const { number, state, wish, withdrawnAt, provedAt, lines } = view;
  const hidden = <input type="hidden" name="number" value={number} />;
  const empty = state === "inspected" && lines.every(({ missing, quantity }) => missing === quantity);
  const keep = t("returns.desk.keep");
  const writes = may(staff, "returns.write");
  const refunds = may(staff, "orders.refund") && wish === "refund";
  const places = (await stockPlaces()).filter(({ code }) => mayActIn(staff, code));
  return (
    <>
      {state === "announced" && (
        <>
          <FormDialog
            button={t("returns.desk.receive")}
            icon="package-check"
            look="primary"
            title={t("returns.desk.receive")}
            action={receive}
            submit={t("returns.desk.receive")}
            keep={keep}
            words={words}
          >
            {hidden}
            <ActionSelect name="location" label={t("returns.desk.where")} value={placeOf(places)}>
              {places.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </ActionSelect>
          </FormDialog>
          {writes && !provedAt && (
            <FormDialog
              button={t("returns.desk.prove")}
              title={t("returns.desk.proveTitle", { number })}
              action={prove}
              submit={t("returns.desk.prove")}
              keep={keep}
              words={words}
            >
              {hidden}
              <ActionField name="trackingCode" label={t("returns.desk.tracking")} maxLength={60} />
            </FormDialog>
          )}
          {refunds && withdrawnAt && provedAt && <SettleDialog view={view} locale={locale} />}
          {writes && (
            <FormDialog
              button={t("returns.desk.cancel")}
              title={t("returns.desk.cancelTitle", { number })}
              action={cancel}
              submit={t("returns.desk.cancel")}
              submitLook="danger"
              keep={keep}
              words={words}
            >
              {hidden}
              <ActionField name="reason" label={t("returns.desk.reason")} maxLength={200} />
            </FormDialog>
          )}
        </>
      )}
      {writes && (empty || (state === "received" && !withdrawnAt)) && (
        <FormDialog
          button={t("returns.desk.refuse")}
          title={t("returns.desk.refuseTitle", { number })}
          action={refuse}
          submit={t("returns.desk.refuse")}
          submitLook="danger"
          keep={keep}
          words={words}
        >
          {hidden}
          <ActionField name="reason" label={t("returns.desk.reason")} maxLength={200} />
        </FormDialog>
      )}
      {state === "inspected" && wish === "repair" && (
        <ActionForm action={repaired} refusals={words.refusals} problems={words.problems}>
          {hidden}
          <Button type="submit" size="sm" icon="check">
            {t("returns.desk.repaired")}
          </Button>
        </ActionForm>
      )}
      {state === "inspected" && refunds && !empty && <SettleDialog view={view} locale={locale} />}
    </>
  );
}

/** The warehouse, where one works there; else one's own store. */
const placeOf = (places: readonly { code: string }[]): string =>
  places.some(({ code }) => code === warehouse) ? warehouse : (places[0]?.code ?? "");
