import { Text } from "react-email";
import { company } from "#lib/content/company";
import { dayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { isPaidLater } from "#lib/orders/paid-later";
import type { OrderView } from "#lib/orders/schema";
import { look } from "./look.ts";
import { amount } from "./order-table.tsx";

/** How an order is paid that is paid later, how much of it and by when. */
export function PaidLater({ order, locale }: { order: OrderView; locale: Locale }) {
  const t = translator(locale);
  const tender = order.tenders.find(({ owed }) => owed > 0);
  if (!tender || !isPaidLater(tender.kind)) return null;
  const day = tender.dueAt ? dayText(new Date(tender.dueAt), locale) : "";
  return (
    <>
      <Text style={{ ...look.text, fontWeight: 600, margin: 0 }}>{t(`paidLater.toPay.${tender.kind}`, { day })}</Text>
      <Text style={look.text}>
        {t(`paidLater.toPayText.${tender.kind}`, { amount: amount(tender.owed, locale), number: order.number })}
      </Text>
      {tender.kind !== "counter" && (
        <Text style={look.small}>{t("paidLater.account", { name: company.name, iban: company.iban })}</Text>
      )}
    </>
  );
}
