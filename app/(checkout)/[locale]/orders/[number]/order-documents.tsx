import { Documents } from "#components/invoices/documents";
import { invoicesOf } from "#lib/invoices/queries";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { OrderView } from "#lib/orders/schema";

/** The invoices and credit notes of an order, for its customer; nothing while it has none. */
export async function OrderDocuments({
  order,
  token,
  locale,
}: {
  order: OrderView;
  /** As it stands in the address; without one the customer is signed in. */
  token: unknown;
  locale: Locale;
}) {
  const documents = await invoicesOf(order.id);
  if (documents.length === 0) return null;
  const asked = typeof token === "string" ? `?token=${encodeURIComponent(token)}` : "";
  const at = (number: string) => `/${locale}/orders/${order.number}/invoices/${number}`;
  return (
    <section aria-labelledby="documents" className="print:hidden">
      <h2 id="documents" className="pb-3 text-xl">
        {translator(locale)("invoices.documents.title")}
      </h2>
      <Documents
        documents={documents.map((one) => ({
          ...one,
          href: `${at(one.number)}${asked}`,
          pdfHref: `${at(one.number)}/pdf${asked}`,
        }))}
        locale={locale}
      />
    </section>
  );
}
