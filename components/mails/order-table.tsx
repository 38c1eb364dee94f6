import { buyerText, exemptions, netRows } from "#components/cart/net-totals";
import { type OfferRow, orderOfferRows } from "#components/cart/offer-text";
import { rateText } from "#components/cart/rate-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { OrderLineView, OrderView } from "#lib/orders/schema";
import { look } from "./look.ts";

const table = { width: "100%", borderCollapse: "collapse" } as const;
const strong = { fontWeight: 700, fontSize: "18px", borderTop: "1px solid #15181E", paddingTop: "12px" } as const;

/** The lines of a parcel with what each costs, VAT included. */
export function LinesTable({ lines, locale }: { lines: readonly OrderLineView[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <table style={table}>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <td style={look.line}>
              {t("mails.quantity", { quantity: line.quantity, name: line.name })}
              {line.optionsText && <span style={{ color: "#565D6B" }}>, {line.optionsText}</span>}
              <span style={{ color: "#565D6B", fontSize: "13px" }}>
                <br />
                {line.sku}
                {line.discounts.map(
                  ({ nameFr, nameEn, amountMinor }) =>
                    ` · ${locale === "en" ? nameEn : nameFr} −${amount(amountMinor, locale)}`,
                )}
                {line.ecoFee > 0 && ` · ${t("mails.ecoFee", { amount: amount(line.ecoFee * line.quantity, locale) })}`}
              </span>
            </td>
            <td style={look.amount}>{amount(line.totalGross, locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What was paid: goods, delivery, total, and the VAT in it by rate. */
export function TotalsTable({ order, locale }: { order: OrderView; locale: Locale }) {
  const t = translator(locale);
  return (
    <table style={table}>
      <tbody>
        <tr>
          <td style={look.line}>{t("mails.goods")}</td>
          <td style={look.amount}>{amount(order.goods + order.discount, locale)}</td>
        </tr>
        {orderOfferRows(order.promotions, "goods", locale).map((row) => (
          <OfferLine key={row.label} {...row} locale={locale} />
        ))}
        <tr>
          <td style={look.line}>{t("mails.delivery")}</td>
          <td style={look.amount}>
            {order.delivery + order.deliveryDiscount === 0
              ? t("mails.free")
              : amount(order.delivery + order.deliveryDiscount, locale)}
          </td>
        </tr>
        {orderOfferRows(order.promotions, "delivery", locale).map((row) => (
          <OfferLine key={row.label} {...row} locale={locale} />
        ))}
        <tr>
          <td style={{ ...look.line, ...strong }}>
            {t(order.authorised + order.owed > 0 ? "mails.totalDue" : "mails.total")}
          </td>
          <td style={{ ...look.amount, ...strong }}>{amount(order.total, locale)}</td>
        </tr>
        {order.company &&
          netRows(order.vat, locale).map(({ label, minor }) => (
            <tr key={label}>
              <td style={look.line}>{label}</td>
              <td style={look.amount}>{amount(minor, locale)}</td>
            </tr>
          ))}
        {notesOf(order, locale).map((note) => (
          <tr key={note}>
            <td colSpan={2} style={{ ...look.small, margin: 0 }}>
              {note}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The VAT in the total for consumers, whom a company bought for, and why a part of it bears none. */
function notesOf({ vat, company }: OrderView, locale: Locale): string[] {
  const t = translator(locale);
  const inside = vat.map((share) =>
    t("mails.vat", { rate: rateText(share.basisPoints, locale), amount: amount(share.vat, locale) }),
  );
  return [...(company ? [buyerText(company, locale)] : inside), ...exemptions(vat, locale)];
}

const OfferLine = ({ label, minor, locale }: OfferRow & { locale: Locale }) => (
  <tr>
    <td style={look.line}>{label}</td>
    <td style={look.amount}>−{amount(-minor, locale)}</td>
  </tr>
);

export const amount = (minor: number, locale: Locale): string => moneyText(money(minor), locale);
