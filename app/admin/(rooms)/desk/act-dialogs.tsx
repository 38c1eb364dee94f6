import { may } from "#app/actor";
import { FormDialog } from "#components/admin/form-dialog";
import { ActPreview } from "#components/cases/act-preview";
import { ActionRadio, ActionSelect } from "#components/ui/action-choice";
import { ActionField } from "#components/ui/action-form";
import { sendable } from "#lib/cases/acts";
import type { DeskCase } from "#lib/cases/queries-desk";
import type { Actor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import type { Locale } from "#lib/kernel/locale";
import { maskedEmail } from "#lib/kernel/masked";
import { translator } from "#lib/language/translator";
import { gestureCauses, type OrderView } from "#lib/orders/schema";
import { RefundDialog } from "../orders/[number]/refund-dialog";
import { actWords } from "./act-words.ts";
import { actAction } from "./actions";
import { LineQuantities } from "./line-quantities";

type Props = Readonly<{ of: Pick<DeskCase, "id">; order: OrderView; staff: Actor; locale: Locale }>;

/** All that can be done about an order without leaving its case; each says what it will do before it does it. */
export function ActDialogs({ of: case_, order, staff, locale }: Props) {
  const t = translator(locale);
  const isHere = order.state === "placed" || order.state === "preparing";
  const isLeft = order.parcels.some(({ sentAt, collectedAt }) => sentAt ?? collectedAt);
  const shared = { action: actAction, words: actWords(locale), keep: t("desk.keep") };
  const carried = (kind: string) => (
    <>
      <input type="hidden" name="caseId" value={case_.id} />
      <input type="hidden" name="key" value={newId()} />
      <input type="hidden" name="kind" value={kind} />
    </>
  );
  const preview = <ActPreview title={t("desk.preview.title")} fill={t("desk.preview.fill")} />;
  return (
    <>
      {may(staff, "orders.refund") && order.captured > order.refunded && (
        <RefundDialog order={order} staff={staff} locale={locale} action={actAction} words={actWords(locale)}>
          {carried("refund")}
          <div className="group-has-[[value=gesture]:checked]:hidden">
            <Cause name="linesCause" locale={locale} />
          </div>
          {preview}
        </RefundDialog>
      )}
      {may(staff, "orders.cancel") && isHere && !isLeft && (
        <FormDialog
          {...shared}
          button={t("desk.acts.cancel")}
          title={t("desk.acts.cancelTitle", { number: order.number })}
          submit={t("desk.acts.cancelSubmit")}
          submitLook="danger"
        >
          {carried("cancel")}
          <div className="group grid gap-4">
            <fieldset>
              <legend className="sr-only">{t("desk.acts.cancel")}</legend>
              <ActionRadio name="whole" value="yes" defaultChecked>
                {t("desk.acts.whole")}
              </ActionRadio>
              {may(staff, "orders.edit") && (
                <ActionRadio name="whole" value="no">
                  {t("desk.acts.some")}
                </ActionRadio>
              )}
            </fieldset>
            <div className="hidden group-has-[[value=no]:checked]:block">
              <LineQuantities order={order} label={t("desk.acts.takeOut")} />
            </div>
          </div>
          <ActionField name="reason" label={t("admin.order.reason")} maxLength={200} />
          <Cause none={t("desk.acts.theirWish")} locale={locale} />
          {preview}
        </FormDialog>
      )}
      {may(staff, "orders.edit") && isHere && order.address && (
        <FormDialog
          {...shared}
          button={t("desk.acts.address")}
          title={t("desk.acts.addressTitle", { number: order.number })}
          submit={t("desk.acts.addressSubmit")}
        >
          {carried("edit")}
          <input type="hidden" name="country" value={order.address.country} />
          <ActionField name="line1" label={t("checkout.line1")} value={order.address.line1} maxLength={120} />
          <ActionField
            name="line2"
            label={t("checkout.line2")}
            value={order.address.line2 ?? ""}
            optional={t("desk.optional")}
            maxLength={120}
          />
          <div className="grid grid-cols-[8rem_1fr] gap-3">
            <ActionField name="postcode" label={t("checkout.postcode")} value={order.address.postcode} maxLength={10} />
            <ActionField name="city" label={t("checkout.city")} value={order.address.city} maxLength={80} />
          </div>
          <ActionField name="reason" label={t("admin.order.reason")} maxLength={200} />
          {preview}
        </FormDialog>
      )}
      {may(staff, "orders.read") && (
        <FormDialog
          {...shared}
          button={t("desk.acts.sendAgain")}
          icon="mail"
          title={t("desk.acts.sendAgainTitle", { email: maskedEmail(order.customer.email) })}
          submit={t("desk.acts.sendAgain")}
        >
          {carried("send_again")}
          <fieldset>
            <legend className="sr-only">{t("desk.acts.sendAgain")}</legend>
            {sendable.map((what, place) => (
              <ActionRadio key={what} name="what" value={what} defaultChecked={place === 0}>
                {t(`desk.acts.documents.${what}`)}
              </ActionRadio>
            ))}
          </fieldset>
          {preview}
        </FormDialog>
      )}
      {may(staff, "returns.write") && order.state !== "cancelled" && !order.company && (
        <FormDialog
          {...shared}
          button={t("desk.order.withdraw")}
          title={t("desk.acts.withdrawTitle", { number: order.number })}
          submit={t("desk.order.withdraw")}
        >
          {carried("withdraw")}
          <p>{t("desk.acts.withdrawText")}</p>
          <LineQuantities order={order} label={t("desk.acts.withdrawn")} />
          {preview}
        </FormDialog>
      )}
    </>
  );
}

/** At whose cost something is done; `none` in words, where it may be nobody's. */
function Cause({ name = "cause", none, locale }: Readonly<{ name?: string; none?: string; locale: Locale }>) {
  const t = translator(locale);
  return (
    <ActionSelect name={name} label={t("gestures.dialog.cause")} value={none ? "" : "carrier"}>
      {none && <option value="">{none}</option>}
      {gestureCauses.map((cause) => (
        <option key={cause} value={cause}>
          {t(`gestures.causes.${cause}`)}
        </option>
      ))}
    </ActionSelect>
  );
}
