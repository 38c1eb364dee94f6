import { company } from "#lib/content/company";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { OrderView } from "#lib/orders/schema";
import { Follow, Opening } from "./order-news.tsx";
import { amount } from "./order-table.tsx";
import { type House, Sheet } from "./sheet.tsx";

export type RefundReroutedProps = Readonly<{ house: House; order: OrderView; orderUrl: string; amountMinor: number }>;

/** Its card takes no refund any more: its customer is asked where else they want the money. */
export function RefundRerouted(props: RefundReroutedProps & { locale: Locale }) {
  const { house, order, orderUrl, amountMinor, locale } = props;
  const t = translator(locale);
  const owed = amount(amountMinor, locale);
  return (
    <Sheet
      locale={locale}
      house={house}
      preview={t("elsewhere.mail.preview")}
      title={t("elsewhere.mail.title", { amount: owed })}
    >
      <Opening order={order} locale={locale} text={t("elsewhere.mail.text", { amount: owed, phone: company.phone })} />
      <Follow url={orderUrl} locale={locale} />
    </Sheet>
  );
}
