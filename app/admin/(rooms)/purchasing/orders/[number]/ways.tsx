import { FormDialog } from "#components/admin/form-dialog";
import { ActionField, ActionForm } from "#components/ui/action-form";
import { Button, ButtonLink } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { takesASecondPerson } from "#lib/purchasing/limits";
import type { SupplierOrderView } from "#lib/purchasing/schema";
import { RejectionDialog } from "../../../rejection-dialog";
import { approve, close, drop, giveBack, redate, send } from "../../actions";
import { purchasingWords } from "../../purchasing-words";

type Of = Readonly<{ order: SupplierOrderView; locale: Locale }>;

const Which = ({ order: { number } }: Pick<Of, "order">) => <input type="hidden" name="number" value={number} />;

/** A draft is sent, or dropped. */
export function DraftWays({ order, locale }: Of) {
  const t = translator(locale);
  const words = purchasingWords(locale);
  const { supplier, totalMinor } = order;
  const amount = (minor: number) => moneyText(money(minor), locale);
  const missing = supplier.minimumMinor - totalMinor;
  return (
    <div className="grid max-w-2xl gap-3 border-t border-hairline pt-4">
      {missing > 0 && (
        <Notice
          tone="warning"
          title={t("purchasing.orders.underMinimum", {
            amount: amount(supplier.minimumMinor),
            missing: amount(missing),
          })}
        />
      )}
      <p className="max-w-prose">
        {takesASecondPerson(totalMinor)
          ? t("purchasing.orders.sendOver")
          : t("purchasing.orders.sendText", { email: supplier.email })}{" "}
        {t("purchasing.orders.asSaved")}
      </p>
      <div className="flex flex-wrap items-start gap-2">
        <ActionForm action={send} refusals={words.refusals} problems={words.problems}>
          <Which order={order} />
          <Button type="submit" size="sm">
            {t("purchasing.orders.send")}
          </Button>
        </ActionForm>
        <form action={drop}>
          <Which order={order} />
          <Button type="submit" look="secondary" size="sm">
            {t("purchasing.orders.drop")}
          </Button>
        </form>
      </div>
    </div>
  );
}

/** An order over what one person may spend: agreed to by another, or sent back to be a draft. */
export function WaitingWays({
  order,
  own,
  signs,
  writes,
  locale,
}: Of & Readonly<{ own: boolean; signs: boolean; writes: boolean }>) {
  const t = translator(locale);
  const words = purchasingWords(locale);
  return (
    <div className="grid max-w-2xl gap-3">
      <p className={own ? "text-amber" : ""}>{t(`purchasing.orders.${own && signs ? "waitsAlone" : "waits"}`)}</p>
      <div className="flex flex-wrap items-start gap-2">
        {signs && (
          <ActionForm action={approve} refusals={words.refusals} problems={words.problems}>
            <Which order={order} />
            <Button type="submit" size="sm">
              {t("purchasing.orders.approve")}
            </Button>
          </ActionForm>
        )}
        {writes && (
          <RejectionDialog button={t("purchasing.orders.giveBack")} action={giveBack} words={words} locale={locale}>
            <Which order={order} />
          </RejectionDialog>
        )}
      </div>
    </div>
  );
}

/** Goods on their way: unloaded, dated anew, or no longer expected. */
export function SentWays({ order, writes, receives, locale }: Of & Readonly<{ writes: boolean; receives: boolean }>) {
  const t = translator(locale);
  const words = purchasingWords(locale);
  const { number, consignmentNumber, state, lines } = order;
  const [first = ""] = lines
    .flatMap(({ expectedOn, onItsWay }) => (expectedOn && onItsWay > 0 ? [expectedOn] : []))
    .toSorted();
  return (
    <div className="flex flex-wrap items-center gap-2">
      {receives && consignmentNumber !== null && (
        <ButtonLink href={`/admin/stock/consignments/${consignmentNumber}`} size="sm">
          {t("purchasing.orders.unload", { number: consignmentNumber })}
        </ButtonLink>
      )}
      {writes && (
        <>
          <FormDialog
            button={t("purchasing.orders.redate")}
            title={t("purchasing.orders.redateTitle", { number })}
            action={redate}
            submit={t("common.save")}
            keep={t("admin.order.keep")}
            words={words}
          >
            <Which order={order} />
            <p className="text-sm text-muted">{t("purchasing.orders.redateText")}</p>
            <ActionField name="expectedOn" type="date" label={t("purchasing.orders.expectedField")} value={first} />
          </FormDialog>
          <FormDialog
            button={t("purchasing.orders.close")}
            title={t("purchasing.orders.closeTitle", { number })}
            action={close}
            submit={t("purchasing.orders.close")}
            submitLook="danger"
            keep={t("admin.order.keep")}
            words={words}
          >
            <Which order={order} />
            <p className="text-sm text-muted">
              {t(state === "sent" ? "purchasing.orders.closeNothing" : "purchasing.orders.closeRest")}
            </p>
            <ActionField name="reason" label={t("admin.order.reason")} maxLength={200} />
          </FormDialog>
        </>
      )}
    </div>
  );
}
