import { buyerText } from "#components/cart/net-totals";
import { relayAddress } from "#lib/delivery/relay-text";
import { slotText } from "#lib/delivery/slot-text";
import { countryName } from "#lib/kernel/country-name";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { OrderView } from "#lib/orders/schema";
import { VatNumberCheck } from "./vat-number-check";

/** Who ordered, how to reach them, where it goes. */
export function CustomerPane({
  order,
  history,
  mayNote,
  locale,
}: {
  order: OrderView;
  history: Readonly<{ orders: number; spentMinor: number }>;
  /** They may say what VIES told them of a VAT number. */
  mayNote: boolean;
  locale: Locale;
}) {
  const t = translator(locale);
  const { customer, company, address, relayPoint, slot } = order;
  return (
    <section className="border-b border-hairline px-4 py-3 text-[13px] leading-5" aria-labelledby="customer">
      <h2 id="customer" className="sr-only">
        {t("admin.order.customer")}
      </h2>
      <p className="font-semibold">
        {customer.accountId ? (
          <a href={`/admin/customers/${customer.accountId}`} className="text-blue hover:underline">
            {customer.name}
          </a>
        ) : (
          customer.name
        )}
      </p>
      {company && <p className="figures">{buyerText(company, locale)}</p>}
      <VatNumberCheck order={order} mayNote={mayNote} locale={locale} />
      {address && (
        <p>
          {address.line1}
          {address.line2 && `, ${address.line2}`}, {address.postcode} {address.city}
          {address.country !== "FR" && `, ${countryName(address.country, locale)}`}
        </p>
      )}
      {relayPoint && (
        <p>
          {relayPoint.name}, {relayAddress(relayPoint)}
        </p>
      )}
      {slot && <p>{t("orders.slot", { when: slotText(slot, locale) })}</p>}
      <p>
        <a href={`mailto:${customer.email}`} className="text-blue hover:underline">
          {customer.email}
        </a>
      </p>
      {customer.phone && <p className="figures">{customer.phone}</p>}
      <p className="figures text-muted">
        {t("orderRoom.history", { orders: history.orders, spent: moneyText(money(history.spentMinor), locale) })}
      </p>
      <p className="text-muted">{customer.accountId ? t("admin.order.account") : t("admin.order.guest")}</p>
    </section>
  );
}
