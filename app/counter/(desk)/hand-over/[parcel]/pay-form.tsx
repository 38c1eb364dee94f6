import { ActionField, ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { Radio } from "#components/ui/radio";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { counterWords } from "../../../counter-words";
import { paid } from "./actions";

/** What is fetched here is paid here first: how, and the number of the till's slip. */
export function PayForm({ orderId, owedMinor, locale }: { orderId: string; owedMinor: number; locale: Locale }) {
  const t = translator(locale);
  const words = counterWords(locale);
  const amount = moneyText(money(owedMinor), locale);
  return (
    <ActionForm action={paid} refusals={words.refusals} problems={words.problems} className="mt-4 grid gap-4">
      <Notice tone="warning" title={t("paidLater.toPay.counter")}>
        <p className="figures mt-1 text-2xl font-semibold">{amount}</p>
      </Notice>
      <input type="hidden" name="orderId" value={orderId} />
      <fieldset className="flex flex-wrap gap-x-6">
        <legend className="font-medium">{t("paidLater.desk.by")}</legend>
        <Radio name="by" value="card" defaultChecked>
          {t("paidLater.desk.card")}
        </Radio>
        <Radio name="by" value="cash">
          {t("paidLater.desk.cash")}
        </Radio>
      </fieldset>
      <ActionField name="reference" label={t("paidLater.desk.reference")} autoComplete="off" maxLength={60} />
      <Button type="submit" size="lg">
        {t("paidLater.desk.counterPaid")}
      </Button>
    </ActionForm>
  );
}
