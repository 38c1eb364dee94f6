import { rateText } from "#components/cart/rate-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { OrderView } from "#lib/orders/schema";
import { RowPicture } from "./row-picture";

/** On a phone the last column. */
const paid = "px-2 text-right whitespace-nowrap max-sm:pr-5";

/** What was bought, what each line cost and what of it went back. */
export function OrderLines({ order, locale }: { order: OrderView; locale: Locale }) {
  const t = translator(locale);
  const text = (minor: number) => moneyText(money(minor), locale);
  const unlessRefunded = order.refunded > 0 ? "" : "max-sm:hidden";
  const lines = order.parcels.flatMap((parcel) => parcel.lines);
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
          <th scope="col" className="px-2 text-right font-normal max-sm:hidden">
            {t("admin.order.quantityPrice")}
          </th>
          <th scope="col" className={`px-2 text-right font-normal ${unlessRefunded}`}>
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
            <td className="px-5 py-2">
              <span className="flex items-center gap-3">
                {line.pictureFile && <RowPicture file={line.pictureFile} size={32} />}
                <span className="min-w-0">
                  <a
                    href={`/admin/products?q=${encodeURIComponent(line.sku)}`}
                    className="block font-medium hover:text-blue max-lg:py-1"
                  >
                    {line.name}
                  </a>
                  <span className="block text-xs text-muted">
                    {[line.optionsText, line.sku].filter(Boolean).join(", ")}
                  </span>
                  {line.discounts.map(({ promotionId, nameFr, nameEn, amountMinor }) => (
                    <span key={promotionId} className="block text-xs text-vermilion">
                      {`${locale === "en" ? nameEn : nameFr} −${text(amountMinor)}`}
                    </span>
                  ))}
                  <span className="block text-xs sm:hidden">
                    {line.quantity} × {text(line.unitGross)}
                  </span>
                </span>
              </span>
            </td>
            <td className="px-2 text-right whitespace-nowrap max-sm:hidden">
              {line.quantity} × {text(line.unitGross)}
            </td>
            <td className={`px-2 text-right whitespace-nowrap text-vermilion ${unlessRefunded}`}>
              {line.refunded > 0 ? `−${text(line.refunded)}` : ""}
            </td>
            <td className={`${paid} font-medium`}>{text(line.totalGross)}</td>
            <td className="px-5 text-right text-muted max-sm:hidden">{rateText(line.vatBasisPoints, locale)}</td>
          </tr>
        ))}
        {order.deliveryMethod && (
          <tr className="h-9 border-t border-hairline">
            <td className="px-5">{t("admin.order.delivery")}</td>
            <td className="max-sm:hidden" />
            <td className={unlessRefunded} />
            <td className={`${paid} font-medium`}>{text(order.delivery)}</td>
            <td className="max-sm:hidden" />
          </tr>
        )}
        <tr className="h-10 border-t border-ink font-semibold">
          <td className="px-5">{t("admin.order.total")}</td>
          <td className="max-sm:hidden" />
          <td className={`px-2 text-right whitespace-nowrap text-vermilion ${unlessRefunded}`}>
            {order.refunded > 0 ? `−${text(order.refunded)}` : ""}
          </td>
          <td className={paid}>{text(order.total)}</td>
          <td className="max-sm:hidden" />
        </tr>
      </tbody>
    </table>
  );
}
