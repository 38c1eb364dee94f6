import { Cell, Row, Table } from "#components/admin/table";
import { rateText } from "#components/cart/rate-text";
import type { InvoiceView } from "#lib/facturx/schema";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";

/** What a document is made of: its lines, and what stands beside them. */
export function InvoiceLines({ view: { kind, lines, charges }, locale }: { view: InvoiceView; locale: Locale }) {
  const t = translator(locale);
  const sign = kind === "invoice" ? 1 : -1;
  const rows = [
    ...lines.map((line) => ({ ...line, key: `line-${line.position}` })),
    ...charges.map((charge, i) => ({ ...charge, sku: "", quantity: 1, key: `charge-${i}` })),
  ];
  return (
    <Table
      caption={t("invoices.room.lines")}
      columns={[
        { name: t("invoiceDocument.article") },
        { name: t("invoiceDocument.quantity"), align: "right" },
        { name: t("invoiceDocument.rate"), align: "right", hide: "phone" },
        { name: t("invoiceDocument.net"), align: "right", hide: "phone" },
        { name: t("invoiceDocument.gross"), align: "right" },
      ]}
    >
      {rows.map(({ key, name, quantity, vatBasisPoints, netMinor, grossMinor }) => (
        <Row key={key}>
          <Cell>{name}</Cell>
          <Cell align="right" muted>
            {quantity}
          </Cell>
          <Cell align="right" muted hide="phone">
            {rateText(vatBasisPoints, locale)}
          </Cell>
          <Cell align="right" muted hide="phone">
            {moneyText(money(sign * netMinor || 0), locale)}
          </Cell>
          <Cell align="right">{moneyText(money(sign * grossMinor || 0), locale)}</Cell>
        </Row>
      ))}
    </Table>
  );
}
