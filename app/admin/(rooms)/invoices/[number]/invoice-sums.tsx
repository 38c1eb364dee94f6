import type { InvoiceView } from "#lib/facturx/schema";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";

/** What a document comes to, under the sums of its lines. */
export function InvoiceSums({ view, locale }: { view: InvoiceView; locale: Locale }) {
  const t = translator(locale);
  const { kind, netMinor, vatMinor, grossMinor, dueMinor } = view;
  const sums = [
    { name: t("invoices.list.columns.net"), minor: netMinor, look: "text-muted" },
    { name: t("invoices.list.columns.vat"), minor: vatMinor, look: "text-muted" },
    { name: t("invoices.list.columns.gross"), minor: grossMinor, look: "font-semibold" },
    ...(dueMinor > 0 ? [{ name: t(`invoiceDocument.due.${kind}`), minor: dueMinor, look: "" }] : []),
  ];
  return (
    <dl className="figures ml-auto grid max-w-xs gap-y-1 px-5 pt-3 text-sm">
      {sums.map(({ name, minor, look }) => (
        <div key={name} className={`flex justify-between gap-6 ${look}`}>
          <dt>{name}</dt>
          <dd>{moneyText(money(minor), locale)}</dd>
        </div>
      ))}
    </dl>
  );
}
