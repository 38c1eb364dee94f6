import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { OrderView } from "#lib/orders/schema";
import { Follow, Opening } from "./order-news.tsx";
import { amount } from "./order-table.tsx";
import { type House, Sheet } from "./sheet.tsx";

export type OrderReauthorisedProps = Readonly<{
  house: House;
  order: OrderView;
  orderUrl: string;
  amountMinor: number;
}>;

/** Its money is kept aside anew by the card they let us keep: nothing was taken, and the first sum is let go of. */
export function OrderReauthorised(props: OrderReauthorisedProps & { locale: Locale }) {
  const { house, order, orderUrl, amountMinor, locale } = props;
  const t = translator(locale);
  const kept = amount(amountMinor, locale);
  return (
    <Sheet
      locale={locale}
      house={house}
      preview={t("payment.anew.mail.preview")}
      title={t("payment.anew.mail.title", { amount: kept })}
    >
      <Opening order={order} locale={locale} text={t("payment.anew.mail.text", { number: order.number })} />
      <Follow url={orderUrl} locale={locale} />
    </Sheet>
  );
}
