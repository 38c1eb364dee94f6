import { Notice } from "#components/ui/notice";
import { company } from "#lib/content/company";
import { dayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { isPaidLater } from "#lib/orders/paid-later";
import type { OrderView } from "#lib/orders/schema";

/** What is still to be paid of an order on account, at the counter or by transfer: how much, how, by when. */
export function ToPayLater({ order, locale }: { order: OrderView; locale: Locale }) {
  const t = translator(locale);
  const tender = order.tenders.find(({ owed }) => owed > 0);
  if (!tender || !isPaidLater(tender.kind)) return null;
  const day = tender.dueAt ? dayText(new Date(tender.dueAt), locale) : "";
  const amount = moneyText(money(tender.owed), locale);
  return (
    <Notice title={t(`paidLater.toPay.${tender.kind}`, { day })} className="mt-8 max-w-[70ch]">
      <p className="figures mt-1">{t(`paidLater.toPayText.${tender.kind}`, { amount, number: order.number })}</p>
      {tender.kind !== "counter" && (
        <p className="mt-1 text-sm">{t("paidLater.account", { name: company.name, iban: company.iban })}</p>
      )}
    </Notice>
  );
}
