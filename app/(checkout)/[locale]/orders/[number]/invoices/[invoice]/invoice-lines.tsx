import { rateText } from "#components/cart/rate-text";
import type { BalancedInvoice } from "#lib/facturx/balanced";
import type { InvoiceCharge, InvoiceLine } from "#lib/facturx/schema";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import type { Say } from "./said.ts";

const text = (minor: number) => moneyText(money(minor), "fr");

/** What was supplied, line by line, with what was taken off and the eco-contribution inside (law L21), and the delivery. */
export function InvoiceLines({ invoice, say }: { invoice: BalancedInvoice; say: Say }) {
  const { lines, charges, kind } = invoice;
  const withoutVat = lines.some(({ unitNetMinor }) => unitNetMinor !== null);
  return (
    <div className="mt-8 overflow-x-auto">
      <table className="w-full border-y border-hairline">
        <caption className="sr-only">{say((t) => t(`invoiceDocument.kind.${kind}`))}</caption>
        <thead>
          <tr className="text-xs text-muted">
            <Heading first>{say((t) => t("invoiceDocument.article"))}</Heading>
            <Heading>{say((t) => t("invoiceDocument.quantity"))}</Heading>
            <Heading>{say((t) => t(withoutVat ? "invoiceDocument.unitNet" : "invoiceDocument.unitGross"))}</Heading>
            <Heading>{say((t) => t("invoiceDocument.rate"))}</Heading>
            <Heading>{say((t) => t("invoiceDocument.net"))}</Heading>
            <Heading>{say((t) => t("invoiceDocument.gross"))}</Heading>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.position} line={line} withoutVat={withoutVat} say={say} />
          ))}
          {charges.map((charge) => (
            <Charge key={`${charge.vatBasisPoints} ${charge.vatCategory}`} charge={charge} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const Heading = ({ first, children }: { first?: boolean; children: string }) => (
  <th scope="col" className={`py-2 pl-3 font-normal first:pl-0 ${first ? "text-left" : "text-right"}`}>
    {children}
  </th>
);

const figure = "py-2 pl-3 text-right align-top whitespace-nowrap";

function Line({ line, withoutVat, say }: { line: InvoiceLine; withoutVat: boolean; say: Say }) {
  return (
    <tr className="border-t border-hairline">
      <td className="py-2 align-top">
        {line.name}
        <span className="block text-xs text-muted">{line.sku}</span>
        {line.discounts.map(({ name, amountMinor }) => (
          <span key={name} className="block text-xs text-muted">
            {name}, −{text(amountMinor)}
          </span>
        ))}
        {line.ecoFeeMinor > 0 && (
          <span className="block text-xs text-muted">
            {say((t) => t("invoiceDocument.ecoFee", { amount: text(line.ecoFeeMinor) }))}
          </span>
        )}
      </td>
      <td className={figure}>{line.quantity}</td>
      <td className={figure}>{text((withoutVat ? line.unitNetMinor : null) ?? line.unitGrossMinor)}</td>
      <td className={figure}>{rateText(line.vatBasisPoints, "fr")}</td>
      <td className={figure}>{text(line.netMinor)}</td>
      <td className={figure}>{text(line.grossMinor)}</td>
    </tr>
  );
}

const Charge = ({ charge }: { charge: InvoiceCharge }) => (
  <tr className="border-t border-hairline">
    <td className="py-2" colSpan={3}>
      {charge.name}
    </td>
    <td className={figure}>{rateText(charge.vatBasisPoints, "fr")}</td>
    <td className={figure}>{text(charge.netMinor)}</td>
    <td className={figure}>{text(charge.grossMinor)}</td>
  </tr>
);
