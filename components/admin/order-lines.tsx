import { rateText } from "#components/cart/rate-text";
import { pictureAt } from "#components/trade/picture";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { OrderLineView, OrderView } from "#lib/orders/schema";

const cell = "px-2 text-right whitespace-nowrap";
/** On a phone the last column. */
const paid = `${cell} max-sm:pr-5`;
/** More promotions than fit beside each other are told under the article. */
const mostColumns = 3;

/** What was bought, what each promotion took off it, what each line cost and what of it went back. */
export function OrderLines({ order, locale }: { order: OrderView; locale: Locale }) {
  const t = translator(locale);
  const text = (minor: number) => moneyText(money(minor), locale);
  const minus = (minor: number) => (minor > 0 ? `−${text(minor)}` : "");
  const unlessRefunded = order.refunded > 0 ? "" : "hidden";
  const lines = order.parcels.flatMap((parcel) => parcel.lines);
  const offers = order.promotions.length <= mostColumns ? order.promotions : [];
  const offerCell = `${cell} text-vermilion max-sm:hidden`;
  const offDelivery = (promotionId: string, discountMinor: number) =>
    discountMinor - lines.reduce((sum, line) => sum + takenOff(line, promotionId), 0);
  return (
    <table className="figures w-full text-[13px]">
      <caption className="sr-only">{t("admin.order.line")}</caption>
      <thead>
        <tr className="h-8 text-xs text-muted">
          <th scope="col" className="px-5 text-left font-normal">
            {t("admin.order.lines", {
              lines: lines.length,
              items: lines.reduce((count, line) => count + line.quantity, 0),
            })}
          </th>
          <th scope="col" className={`${cell} font-normal max-sm:hidden`}>
            {t("admin.order.quantityPrice")}
          </th>
          {offers.map((offer) => (
            <th key={offer.promotionId} scope="col" className="px-2 text-right font-normal max-sm:hidden">
              <span className="ml-auto block max-w-32 truncate" title={nameOf(offer, locale)}>
                {nameOf(offer, locale)}
              </span>
            </th>
          ))}
          <th scope="col" className={`${cell} font-normal ${unlessRefunded}`}>
            {t("admin.order.refunded")}
          </th>
          <th scope="col" className={`${paid} font-normal`}>
            {t("admin.order.paid")}
          </th>
          <th scope="col" className="px-5 text-right font-normal max-sm:hidden">
            {t("admin.order.vat")}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id} className="border-t border-hairline">
            <td className="px-5 py-1.5">
              <span className="flex items-center gap-3">
                {line.pictureFile && (
                  <img
                    src={pictureAt(line.pictureFile, 96)}
                    alt=""
                    width={36}
                    height={36}
                    className="size-9 rounded-[4px] bg-sweep object-cover"
                  />
                )}
                <span className="min-w-0 leading-[18px]">
                  <a
                    href={`/admin/products?q=${encodeURIComponent(line.sku)}`}
                    className="block font-medium hover:text-blue max-lg:py-1"
                  >
                    {line.name}
                  </a>
                  <span className="block text-xs text-muted">
                    {[line.optionsText, line.sku].filter(Boolean).join(", ")}
                  </span>
                  {line.discounts.map((discount) => (
                    <span
                      key={discount.promotionId}
                      className={`block text-xs text-vermilion ${offers.length > 0 ? "sm:hidden" : ""}`}
                    >
                      {`${nameOf(discount, locale)} −${text(discount.amountMinor)}`}
                    </span>
                  ))}
                  <span className="block text-xs sm:hidden">
                    {line.quantity} × {text(line.unitGross)}
                  </span>
                </span>
              </span>
            </td>
            <td className={`${cell} max-sm:hidden`}>
              {line.quantity} × {text(offers.length > 0 ? line.listGross : line.unitGross)}
            </td>
            {offers.map(({ promotionId }) => (
              <td key={promotionId} className={offerCell}>
                {minus(takenOff(line, promotionId)) || <span className="text-muted">—</span>}
              </td>
            ))}
            <td className={`${cell} text-vermilion ${unlessRefunded}`}>{minus(line.refunded)}</td>
            <td className={`${paid} font-medium`}>{text(line.totalGross)}</td>
            <td className="px-5 text-right text-muted max-sm:hidden">{rateText(line.vatBasisPoints, locale)}</td>
          </tr>
        ))}
        {order.deliveryMethod && (
          <tr className="h-8 border-t border-hairline">
            <td className="px-5">{t("admin.order.delivery")}</td>
            <td className={`${cell} max-sm:hidden`}>{text(order.delivery + order.deliveryDiscount)}</td>
            {offers.map(({ promotionId, discountMinor }) => (
              <td key={promotionId} className={offerCell}>
                {minus(offDelivery(promotionId, discountMinor))}
              </td>
            ))}
            <td className={unlessRefunded} />
            <td className={`${paid} font-medium`}>{text(order.delivery)}</td>
            <td className="max-sm:hidden" />
          </tr>
        )}
        <tr className="h-9 border-t border-ink font-semibold">
          <td className="px-5">{t("admin.order.total")}</td>
          <td className="max-sm:hidden" />
          {offers.map(({ promotionId, discountMinor }) => (
            <td key={promotionId} className={offerCell}>
              {minus(discountMinor)}
            </td>
          ))}
          <td className={`${cell} text-vermilion ${unlessRefunded}`}>{minus(order.refunded)}</td>
          <td className={paid}>{text(order.total)}</td>
          <td className="max-sm:hidden" />
        </tr>
      </tbody>
    </table>
  );
}

const nameOf = ({ nameFr, nameEn }: Readonly<{ nameFr: string; nameEn: string }>, locale: Locale): string =>
  locale === "en" ? nameEn : nameFr;

const takenOff = ({ discounts }: OrderLineView, promotionId: string): number =>
  discounts.reduce((sum, one) => sum + (one.promotionId === promotionId ? one.amountMinor : 0), 0);
