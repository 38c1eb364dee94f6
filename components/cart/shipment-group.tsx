import type { ReactNode } from "react";
import { arrivalText } from "#components/trade/arrival-text";
import { Tag } from "#components/trade/tag";
import { Icon } from "#components/ui/icon";
import { Waiting } from "#components/ui/waiting";
import type { Shipment } from "#lib/cart/schema";
import { relayAddress } from "#lib/delivery/relay-text";
import type { ChosenRelay, DeliverySlot } from "#lib/delivery/schema";
import { slotText } from "#lib/delivery/slot-text";
import { countryName } from "#lib/kernel/country-name";
import { dayText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { StoreView } from "#lib/stores/schema";
import { StoreChoice } from "./store-choice";

const choice =
  "flex h-11 flex-1 items-center justify-center gap-2 rounded-[5px] px-3.5 text-sm font-medium whitespace-nowrap sm:flex-none";
const chosen = "bg-paper text-ink shadow-[0_0_0_1px_var(--color-edge)]";
const other = "text-muted hover:text-ink";

/** The lines that leave together, led by their one promised date; a switch moves the whole group. */
export function ShipmentGroup({
  shipment,
  parcel,
  shares,
  stores,
  relay,
  slot,
  digital,
  seats,
  storeOnly,
  country,
  locale,
  switchTo,
  children,
}: {
  shipment: Shipment;
  /** Which of several delivered parcels it is. */
  parcel: Readonly<{ number: number; of: number }> | null;
  /** What is said of the lines it shares with another. */
  shares: readonly string[];
  stores: readonly StoreView[];
  /** Where its parcel is fetched, when that is not at home. */
  relay: ChosenRelay | null;
  /** When its van comes, by appointment. */
  slot: DeliverySlot | null;
  digital: boolean;
  /** Seats at something that takes place there and then. */
  seats: boolean;
  storeOnly: boolean;
  /** Where what is delivered goes, two letters. */
  country: string;
  locale: Locale;
  switchTo: (form: FormData) => Promise<void>;
  children: ReactNode;
}) {
  const t = translator(locale);
  const { fulfilment, storeName } = shipment;
  const where = country === "FR" ? t("cart.inFrance") : countryName(country, locale);
  const pickup = fulfilment.method === "pickup";
  const place = pickup && stores.find(({ code }) => code === fulfilment.store);
  const id = `groupe-${pickup ? fulfilment.store : digital ? "mail" : `domicile-${parcel?.number ?? 1}`}`;
  return (
    <section aria-labelledby={id} className="mt-10 first:mt-0">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 pb-4">
        <div>
          <h2 id={id} className="flex flex-wrap items-center gap-x-2.5 gap-y-1.5 text-xl">
            {pickup
              ? t(seats ? "kinds.there" : "cart.inStore", { store: storeName ?? "" })
              : digital
                ? t("cart.byMail")
                : t(relay ? "cart.atRelay" : "cart.atHome")}
            {shipment.promisedAt && !digital && (
              <Tag className="font-text text-base tracking-normal">
                {promiseText(shipment.promisedAt, pickup, locale)}
              </Tag>
            )}
          </h2>
          {!pickup && !digital && (
            <p className="figures mt-1.5 text-sm text-muted">
              {relay
                ? `${relay.name}, ${relayAddress(relay)}`
                : slot
                  ? t("cart.slot", { when: slotText(slot, locale) })
                  : parcel
                    ? t("cart.parcelOf", { ...parcel, where })
                    : t("cart.parcel", { where })}
            </p>
          )}
          {shipment.arrival && (
            <p className="figures mt-1.5 text-sm">
              {arrivalText(shipment.arrival, pickup ? null : shipment.promise, locale)}
            </p>
          )}
          {shares.map((share) => (
            <p key={share} className="figures mt-1.5 text-sm text-muted">
              {share}
            </p>
          ))}
          {place && seats && <p className="figures mt-1.5 text-sm text-muted">{place.street}</p>}
          {place && !seats && (
            <p className="figures mt-1.5 text-sm text-muted">
              {t("cart.keptFor", { address: place.street, days: place.pickupHoldDays })}
            </p>
          )}
        </div>
        {!digital && !storeOnly && !seats && (
          <form action={switchTo} className="flex w-full rounded-control bg-wash p-1 sm:w-auto">
            <fieldset className="contents">
              <legend className="sr-only">{t("cart.switchLegend")}</legend>
              <Waiting />
              {shipment.lineIds.map((lineId) => (
                <input key={lineId} type="hidden" name="lineId[]" value={lineId} />
              ))}
              <button
                type="submit"
                name="method"
                value="delivery"
                aria-pressed={!pickup}
                className={`${choice} ${pickup ? other : chosen}`}
              >
                <Icon name="truck" className="size-4" />
                {t("cart.deliver")}
              </button>
              <button
                type="submit"
                name="method"
                value="pickup"
                aria-pressed={pickup}
                className={`${choice} ${pickup ? chosen : other}`}
              >
                <Icon name="store" className="size-4" />
                {t("cart.collect")}
              </button>
            </fieldset>
          </form>
        )}
      </div>
      {place && !seats && (
        <StoreChoice current={place} stores={stores} lineIds={shipment.lineIds} locale={locale} switchTo={switchTo} />
      )}
      <ul>{children}</ul>
    </section>
  );
}

/** A delivery is promised for a day; a pick-up for a day and an hour. */
export function promiseText(promisedAt: string, pickup: boolean, locale: Locale): string {
  const at = new Date(promisedAt);
  return pickup ? `${dayText(at, locale)}, ${timeText(at, locale)}` : dayText(at, locale);
}
