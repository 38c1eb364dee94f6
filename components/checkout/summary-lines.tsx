import { listedIn, sharesIn } from "#components/cart/in-parcels";
import { discountText } from "#components/cart/offer-text";
import { promiseText } from "#components/cart/shipment-group";
import { Thumbnail } from "#components/cart/thumbnail";
import { arrivalText } from "#components/trade/arrival-text";
import { Tag } from "#components/trade/tag";
import type { PricedCart } from "#lib/cart/schema";
import { slotText } from "#lib/delivery/slot-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";

/** The order before it is placed: each group under its promise, each line with its picture, number and price (law L3). */
export function SummaryLines({ cart, locale }: { cart: PricedCart; locale: Locale }) {
  const t = translator(locale);
  const toRelay = cart.deliveryOptions.some(({ id, kind }) => id === cart.deliveryOption && kind === "relay");
  return (
    <div className="divide-y divide-hairline">
      {cart.shipments.map((shipment) => {
        const lines = cart.lines.filter((line) => shipment.lineIds.includes(line.id));
        const pickup = shipment.fulfilment.method === "pickup";
        const digital = lines.every((line) => line.digital);
        return (
          <div key={`${shipment.promise?.place} ${shipment.lineIds.join()}`} className="py-4 first:pt-0">
            <h3 className="flex flex-wrap items-center justify-between gap-x-2 gap-y-1 font-text text-[15px] font-semibold tracking-normal">
              {pickup
                ? t("checkout.atStore", { store: shipment.storeName ?? "" })
                : digital
                  ? t("checkout.byMail")
                  : (cart.relayPoint?.name ?? t(toRelay ? "cart.atRelay" : "checkout.atHome"))}
              {shipment.promisedAt && !digital && (
                <Tag className="text-sm">
                  {t("checkout.promised", { day: promiseText(shipment.promisedAt, pickup, locale) })}
                </Tag>
              )}
            </h3>
            {!pickup && !digital && cart.slot && (
              <p className="mt-1 text-sm text-muted">{slotText(cart.slot, locale)}</p>
            )}
            {shipment.arrival && (
              <p className="mt-1 text-sm">{arrivalText(shipment.arrival, pickup ? null : shipment.promise, locale)}</p>
            )}
            {sharesIn(cart, shipment, locale).map((share) => (
              <p key={share} className="figures mt-1 text-sm text-muted">
                {share}
              </p>
            ))}
            <ul className="mt-2">
              {listedIn(cart, shipment).map((line) => (
                <li key={line.id} className="flex items-center gap-3 py-2">
                  <span className="relative shrink-0">
                    <span className="block size-14 overflow-hidden rounded-control bg-sweep">
                      <Thumbnail file={line.picture?.file ?? null} name={line.name} size={56} />
                    </span>
                    <span className="figures absolute -top-1.5 -right-1.5 grid h-5 min-w-5 place-items-center rounded-chip bg-ink px-1 text-xs font-semibold text-paper">
                      <span className="sr-only">{t("cart.quantity")} </span>
                      {line.quantity}
                    </span>
                  </span>
                  <span className="min-w-0 flex-1 text-sm leading-snug">
                    <span className="block font-medium">{line.name}</span>
                    <span className="figures text-muted">
                      {line.measured ? `${line.measured.text}, ${line.optionsText}` : line.optionsText}
                    </span>
                    {line.exception && (
                      <span className="block text-muted">{t(`kinds.notWithdrawable.${line.exception}`)}</span>
                    )}
                    {line.discounts.map((discount) => (
                      <span key={discount.promotionId} className="figures block text-vermilion">
                        {discountText(discount, locale)}
                      </span>
                    ))}
                  </span>
                  <span className="figures text-right text-sm leading-snug font-medium whitespace-nowrap">
                    {line.gift ? t("cart.offers.gift") : moneyText(money(line.totalGross), locale)}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}
