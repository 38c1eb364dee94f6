import { rateText } from "#components/cart/rate-text";
import type { BalancedInvoice } from "#lib/facturx/balanced";
import type { InvoicePayment } from "#lib/facturx/schema";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import type { Say } from "./said.ts";

const text = (minor: number) => moneyText(money(minor), "fr");

/** VAT per rate with why there is none, and what it comes to, what paid for it and what is left. */
export function InvoiceTotals({ invoice, say }: { invoice: BalancedInvoice; say: Say }) {
  const { kind, netMinor, vatMinor, roundingMinor, dueMinor, paid, vat } = invoice;
  const rows = [
    [say((t) => t("invoiceDocument.totals.net")), netMinor],
    [say((t) => t("invoiceDocument.totals.vat")), vatMinor],
    ...(roundingMinor === 0 ? [] : [[say((t) => t("invoiceDocument.totals.rounding")), roundingMinor] as const]),
  ] as const;
  return (
    <div className="mt-6 grid gap-8 sm:grid-cols-2">
      <dl className="space-y-1 text-[13px]">
        {vat.map((share) => (
          <div key={`${share.basisPoints} ${share.category}`}>
            <div className="flex justify-between gap-3">
              <dt>
                {say((t) => t("invoiceDocument.rate"))} {rateText(share.basisPoints, "fr")},{" "}
                {say((t) => t("invoiceDocument.vatBasis"))} {text(share.netMinor)}
              </dt>
              <dd>{text(share.vatMinor)}</dd>
            </div>
            {share.exemptionReason && <dd className="text-xs text-muted">{share.exemptionReason}</dd>}
          </div>
        ))}
      </dl>
      <dl className="space-y-1">
        {rows.map(([label, minor]) => (
          <Total key={label} label={label} minor={minor} />
        ))}
        <Total
          label={say((t) => t(`invoiceDocument.totals.${kind}`))}
          minor={netMinor + vatMinor + roundingMinor}
          strong
        />
        {paid.map((one) => (
          <Total key={`${one.kind} ${one.lastFour}`} label={paidText(one, kind, say)} minor={one.amountMinor} />
        ))}
        {dueMinor > 0 && <Total label={say((t) => t(`invoiceDocument.due.${kind}`))} minor={dueMinor} strong />}
      </dl>
    </div>
  );
}

const Total = ({ label, minor, strong }: { label: string; minor: number; strong?: boolean }) => (
  <div
    className={`flex justify-between gap-4 ${strong ? "border-t border-hairline pt-2 text-base font-semibold" : ""}`}
  >
    <dt>{label}</dt>
    <dd className="whitespace-nowrap">{text(minor)}</dd>
  </div>
);

function paidText({ kind, lastFour }: InvoicePayment, document: BalancedInvoice["kind"], say: Say): string {
  const way = document === "invoice" ? "paid" : "givenBack";
  return say((t) =>
    kind === "card" && lastFour !== null
      ? t(`invoiceDocument.${way}.cardEnding`, { lastFour })
      : t(`invoiceDocument.${way}.${kind}`),
  );
}
