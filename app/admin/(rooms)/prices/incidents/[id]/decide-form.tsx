import { ActionField, ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { priceFormWords } from "../../price-words";
import { decide } from "./actions";

/** One action for every order of the incident: honour, cancel, or cancel with a voucher; a reason in any case. */
export function DecideForm({ id, orders, locale }: { id: string; orders: number; locale: Locale }) {
  const t = translator(locale);
  const words = priceFormWords(locale);
  const problems = { ...words.problems, voucherMinor: t("adminPrices.problems.invalid") };
  return (
    <ActionForm action={decide} refusals={words.refusals} problems={problems} className="grid gap-3">
      <h2 className="text-base">{t("adminPrices.incidents.decide", { count: orders })}</h2>
      <input type="hidden" name="id" value={id} />
      <ActionField name="reason" label={t("adminPrices.incidents.reason")} maxLength={500} />
      <ActionField
        name="voucher"
        label={t("adminPrices.incidents.voucher")}
        hint={t("adminPrices.incidents.voucherHint")}
        inputMode="decimal"
        maxLength={8}
      />
      <Button type="submit" size="sm" name="decision" value="honour" wide>
        {t("adminPrices.incidents.decisions.honour")}
      </Button>
      <Button type="submit" look="secondary" size="sm" name="decision" value="voucher" wide>
        {t("adminPrices.incidents.decisions.voucher")}
      </Button>
      <Button type="submit" look="danger" size="sm" name="decision" value="cancel" wide>
        {t("adminPrices.incidents.decisions.cancel")}
      </Button>
    </ActionForm>
  );
}
