import type { Metadata } from "next";
import { PrintButton } from "#components/orders/print-button";
import { ButtonLink } from "#components/ui/button";
import { balanced } from "#lib/facturx/balanced";
import { invoiceView } from "#lib/invoices/queries";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { NothingHere } from "../../../../nothing-here";
import { orderSeen } from "../../order-seen";
import { InvoiceSheet } from "./invoice-sheet";

export async function generateMetadata({
  params,
}: PageProps<"/[locale]/orders/[number]/invoices/[invoice]">): Promise<Metadata> {
  return { title: (await params).invoice, referrer: "same-origin" };
}

/** An invoice or a credit note to read and to print, for whoever may see its order. */
export default async function InvoicePage({
  params,
  searchParams,
}: PageProps<"/[locale]/orders/[number]/invoices/[invoice]">) {
  const { locale: language, number, invoice } = await params;
  const locale = language as Locale;
  const { token } = await searchParams;
  const order = await orderSeen(number, token);
  const view = order && (await invoiceView(invoice, order.number));
  if (!view) return <NothingHere locale={locale} />;
  const t = translator(locale);
  const asked = typeof token === "string" ? `?token=${encodeURIComponent(token)}` : "";
  const here = `/${locale}/orders/${order.number}`;
  return (
    <main id="content" className="container-page pt-8 lg:pt-12 print:pt-0">
      <div className="flex flex-wrap gap-3 print:hidden">
        <ButtonLink href={`${here}${asked}`} look="secondary">
          {t("invoices.page.back")}
        </ButtonLink>
        <ButtonLink href={`${here}/invoices/${view.number}/pdf${asked}`} look="secondary">
          {t("invoices.page.download")}
        </ButtonLink>
        <PrintButton label={t("invoices.page.print")} className="" />
      </div>
      <InvoiceSheet invoice={balanced(view)} />
    </main>
  );
}
