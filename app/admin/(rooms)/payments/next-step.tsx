import { formWords } from "#app/admin/form-words";
import { FormDialog } from "#components/admin/form-dialog";
import { ActionField } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { aloneUpToMinor } from "#lib/reconciliation/commands";
import type { BreakView } from "#lib/reconciliation/schema";
import { close, confirm, take } from "./actions";

const codes = ["break_not_open", "forbidden", "invalid", "cross_site", "internal_error"] as const;

type Props = Readonly<{ of: BreakView; staffId: string | null; locale: Locale }>;

/** What somebody may do about a difference: take charge of it, close it with a reason, or confirm what another asked. */
export function NextStep({ of: one, staffId, locale }: Props) {
  const t = translator(locale);
  const asked = one.askedByName && t("reconciliation.asked", { name: one.askedByName, reason: one.reason ?? "" });
  return (
    <div className="relative flex flex-wrap items-center gap-2 py-1">
      {asked && <span className="min-w-0 whitespace-normal text-muted lg:max-w-80">{asked}</span>}
      {one.askedById && one.askedById !== staffId && (
        <form action={confirm}>
          <input type="hidden" name="id" value={one.id} />
          <Button type="submit" size="sm">
            {t("reconciliation.confirm")}
          </Button>
        </form>
      )}
      {one.ownerId !== staffId && (
        <form action={take}>
          <input type="hidden" name="id" value={one.id} />
          <Button type="submit" look="secondary" size="sm">
            {t("reconciliation.take")}
          </Button>
        </form>
      )}
      {!one.askedById && (
        <FormDialog
          button={t("reconciliation.close")}
          title={t("reconciliation.closeTitle", { payment: one.orderNumber ?? one.intentId })}
          action={close}
          submit={t("reconciliation.close")}
          keep={t("admin.order.keep")}
          words={formWords(codes, locale)}
        >
          <input type="hidden" name="id" value={one.id} />
          <p>{t("reconciliation.twoPeople", { amount: moneyText(money(aloneUpToMinor), locale) })}</p>
          <ActionField name="reason" label={t("admin.order.reason")} maxLength={200} />
        </FormDialog>
      )}
    </div>
  );
}
