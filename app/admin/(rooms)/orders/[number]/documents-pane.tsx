import { may } from "#app/actor";
import { Documents } from "#components/invoices/documents";
import { Button } from "#components/ui/button";
import { invoicesOf } from "#lib/invoices/queries";
import type { Actor } from "#lib/kernel/actor";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { OrderView } from "#lib/orders/schema";
import { keepItsBooks } from "./document-actions";

/** The invoices and credit notes of an order; who keeps the books may have what is missing issued at once. */
export async function DocumentsPane({ order, staff, locale }: { order: OrderView; staff: Actor; locale: Locale }) {
  if (!may(staff, "invoices.read")) return null;
  const t = translator(locale);
  const documents = await invoicesOf(order.id);
  return (
    <section className="border-b border-hairline px-4 py-3" aria-labelledby="documents">
      <h2 id="documents" className="pb-1.5 text-sm">
        {t("invoices.documents.title")}
      </h2>
      <Documents
        documents={documents.map((one) => ({
          ...one,
          href: `/admin/invoices/${one.number}`,
          pdfHref: `/admin/invoices/${one.number}/pdf`,
        }))}
        locale={locale}
      />
      {may(staff, "invoices.credit") && (
        <form action={keepItsBooks} className="pt-3">
          <input type="hidden" name="orderId" value={order.id} />
          <Button type="submit" size="sm" look="secondary">
            {t("invoices.documents.keep")}
          </Button>
        </form>
      )}
    </section>
  );
}
