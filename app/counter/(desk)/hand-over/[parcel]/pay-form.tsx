import { TillFields } from "#components/counter/till-fields";
import { ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
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
      <TillFields locale={locale} />
      <Button type="submit" size="lg">
        {t("paidLater.desk.counterPaid")}
      </Button>
    </ActionForm>
  );
}
