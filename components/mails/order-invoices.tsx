import { Link, Text } from "react-email";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { OrderView } from "#lib/orders/schema";
import { look } from "./look.ts";
import { type House, Sheet } from "./sheet.tsx";

export type OrderInvoicesProps = Readonly<{
  house: House;
  order: OrderView;
  invoices: readonly Readonly<{ number: string; url: string }>[];
}>;

/** Where the invoices of an order are, for a customer who asked the service. */
export function OrderInvoices({ house, order, invoices, locale }: OrderInvoicesProps & Readonly<{ locale: Locale }>) {
  const t = translator(locale);
  const title = t("cases.mail.invoices.subject", { number: order.number });
  return (
    <Sheet locale={locale} house={house} preview={title} title={title}>
      <Text style={look.text}>
        {t("cases.mail.invoices.text", { name: order.customer.name, number: order.number })}
      </Text>
      {invoices.map(({ number, url }) => (
        <Text key={number} style={look.text}>
          <Link href={url}>{t("cases.mail.invoices.open", { invoice: number })}</Link>
        </Text>
      ))}
    </Sheet>
  );
}
