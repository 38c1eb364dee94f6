import type { ReactNode } from "react";
import { ActionRadio, ActionSelect } from "#components/ui/action-choice";
import { ActionField } from "#components/ui/action-form";
import { Checkbox } from "#components/ui/checkbox";
import { type MacroAct, sendable } from "#lib/cases/acts";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { gestureCauses } from "#lib/orders/schema";

type Kind = MacroAct["kind"];
type Props = Readonly<{ acts: readonly MacroAct[]; locale: Locale }>;

/** What a macro does beside what it says, from the list of all it can do; each with what it takes. */
export function ActFields({ acts, locale }: Props) {
  const t = translator(locale);
  const of = <K extends Kind>(kind: K) => acts.find((one): one is Extract<MacroAct, { kind: K }> => one.kind === kind);
  const [gesture, again, cancel] = [of("gesture"), of("send_again"), of("cancel")];
  const box = (kind: Kind, children: ReactNode) => (
    <div className="group/act border-t border-hairline py-1">
      <Checkbox name="acts[]" value={kind} defaultChecked={of(kind) !== undefined}>
        {t(`macros.acts.${kind}`)}
      </Checkbox>
      <div className="hidden gap-3 pb-3 pl-8 group-has-[[name='acts[]']:checked]/act:grid sm:grid-cols-2">
        {children}
      </div>
    </div>
  );
  return (
    <fieldset>
      <legend className="pb-1 font-semibold">{t("macros.does")}</legend>
      <p className="pb-2 text-[13px] text-muted">{t("macros.doesText")}</p>
      {box("refund_delivery", <Borne name="deliveryCause" value={of("refund_delivery")?.cause} locale={locale} />)}
      {box(
        "gesture",
        <>
          <ActionField
            name="amountMinor"
            label={t("gestures.dialog.amount")}
            value={gesture ? (gesture.amountMinor / 100).toFixed(2) : ""}
            inputMode="decimal"
            maxLength={10}
          />
          <Borne name="gestureCause" value={gesture?.cause} locale={locale} />
          <fieldset className="sm:col-span-2">
            <legend className="sr-only">{t("gestures.dialog.pays")}</legend>
            <ActionRadio name="pays" value="voucher" defaultChecked={gesture?.pays !== "refund"}>
              {t("gestures.dialog.paysVoucher")}
            </ActionRadio>
            <ActionRadio name="pays" value="refund" defaultChecked={gesture?.pays === "refund"}>
              {t("gestures.dialog.paysRefund")}
            </ActionRadio>
          </fieldset>
        </>,
      )}
      {box(
        "send_again",
        <ActionSelect name="what" label={t("macros.what")} value={again?.what ?? "confirmation"}>
          {sendable.map((what) => (
            <option key={what} value={what}>
              {t(`desk.acts.documents.${what}`)}
            </option>
          ))}
        </ActionSelect>,
      )}
      {box(
        "cancel",
        <>
          <ActionField name="reason" label={t("admin.order.reason")} value={cancel?.reason ?? ""} maxLength={200} />
          <Borne name="cancelCause" value={cancel?.cause ?? ""} none={t("desk.acts.theirWish")} locale={locale} />
        </>,
      )}
    </fieldset>
  );
}

type OfCause = Readonly<{ name: string; value: string | undefined; none?: string; locale: Locale }>;

function Borne({ name, value, none, locale }: OfCause) {
  const t = translator(locale);
  return (
    <ActionSelect name={name} label={t("gestures.dialog.cause")} value={value ?? "carrier"}>
      {none && <option value="">{none}</option>}
      {gestureCauses.map((cause) => (
        <option key={cause} value={cause}>
          {t(`gestures.causes.${cause}`)}
        </option>
      ))}
    </ActionSelect>
  );
}
