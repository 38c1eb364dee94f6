import { may } from "#app/actor";
import { returnWords } from "#app/return-words";
import { ActionSelect } from "#components/ui/action-choice";
import { ActionField, ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { exchangeOf } from "#lib/exchanges/queries";
import { makesExchange } from "#lib/exchanges/queries-settling";
import { stockPlaces } from "#lib/inventory/queries-places";
import { warehouse } from "#lib/inventory/schema";
import { type Actor, mayActIn } from "#lib/kernel/actor";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { paysBack } from "#lib/orders/queries-return-ceiling";
import { clock } from "#lib/platform/clock";
import { worthOf } from "#lib/returns/clock-of";
import { settlesAt } from "#lib/returns/locked-return";
import type { ReturnView } from "#lib/returns/schema";
import { cancel, prove, receive, refuse, repaired } from "./actions";
import { ExchangeSteps } from "./exchange-steps";
import { SettleDialog } from "./settle-dialog";
import { StepDialog } from "./step-dialog";

/** What may be done with a return now, by this person. */
export async function NextStep({ view, staff, locale }: { view: ReturnView; staff: Actor; locale: Locale }) {
  const t = translator(locale);
  const words = returnWords(locale);
  const { number, state, wish, withdrawnAt, provedAt, lines } = view;
  const empty = state === "inspected" && lines.every(({ missing, quantity }) => missing === quantity);
  const writes = may(staff, "returns.write");
  const mayRefund = may(staff, "returns.settle") && settlesAt(staff, view.locationCode);
  const refunds = mayRefund && wish === "refund";
  const asked = { inspectedById: view.inspectedById, amountMinor: worthOf(view) };
  const pays = await paysBack(staff, asked, clock.now());
  const wanted = wish === "exchange" ? await exchangeOf(view.id) : null;
  const makes = wanted && mayRefund ? await makesExchange(staff, view, wanted, clock.now()) : null;
  const places = (await stockPlaces()).filter(({ code }) => mayActIn(staff, code));
  return (
    <>
      {state === "announced" && (
        <>
          <StepDialog
            number={number}
            locale={locale}
            label={t("returns.desk.receive")}
            icon="package-check"
            look="primary"
            title={t("returns.desk.receive")}
            action={receive}
          >
            <ActionSelect name="location" label={t("returns.desk.where")} value={placeOf(places)}>
              {places.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </ActionSelect>
          </StepDialog>
          {writes && !provedAt && (
            <StepDialog
              number={number}
              locale={locale}
              label={t("returns.desk.prove")}
              title={t("returns.desk.proveTitle", { number })}
              action={prove}
            >
              <ActionField name="trackingCode" label={t("returns.desk.tracking")} maxLength={60} />
            </StepDialog>
          )}
          {refunds && withdrawnAt && provedAt && <SettleDialog view={view} {...pays} locale={locale} />}
          {writes && (
            <StepDialog
              number={number}
              locale={locale}
              label={t("returns.desk.cancel")}
              title={t("returns.desk.cancelTitle", { number })}
              action={cancel}
              danger
            >
              <ActionField name="reason" label={t("returns.desk.reason")} maxLength={200} />
            </StepDialog>
          )}
        </>
      )}
      {writes && (empty || (state === "received" && !withdrawnAt)) && (
        <StepDialog
          number={number}
          locale={locale}
          label={t("returns.desk.refuse")}
          title={t("returns.desk.refuseTitle", { number })}
          action={refuse}
          danger
        >
          <ActionField name="reason" label={t("returns.desk.reason")} maxLength={200} />
        </StepDialog>
      )}
      {state === "inspected" && wish === "repair" && (
        <ActionForm action={repaired} refusals={words.refusals} problems={words.problems}>
          <input type="hidden" name="number" value={number} />
          <Button type="submit" size="sm" icon="check">
            {t("returns.desk.repaired")}
          </Button>
        </ActionForm>
      )}
      {wanted && <ExchangeSteps view={view} wanted={wanted} writes={writes} makes={makes} locale={locale} />}
      {state === "inspected" && refunds && !empty && <SettleDialog view={view} {...pays} locale={locale} />}
    </>
  );
}

/** The warehouse, where one works there; else one's own store. */
const placeOf = (places: readonly { code: string }[]): string =>
  places.some(({ code }) => code === warehouse) ? warehouse : (places[0]?.code ?? "");
