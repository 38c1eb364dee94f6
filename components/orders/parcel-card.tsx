import { promiseText } from "#components/cart/shipment-group";
import { Thumbnail } from "#components/cart/thumbnail";
import { arrivalText } from "#components/trade/arrival-text";
import { Tag } from "#components/trade/tag";
import { ButtonLink } from "#components/ui/button";
import { Icon } from "#components/ui/icon";
import { TextLink } from "#components/ui/text-link";
import { trackingLink } from "#lib/carriers/tracking-link";
import { relayAddress } from "#lib/delivery/relay-text";
import { slotText } from "#lib/delivery/slot-text";
import { countryName } from "#lib/kernel/country-name";
import { dayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { OrderView, ParcelView } from "#lib/orders/schema";
import type { AwaitedParcel, LateParcel } from "#lib/promises/schema";
import { ParcelSteps } from "./parcel-steps";
import { PickupCode } from "./pickup-code";

/** One card a parcel, led by its promise: what is in it, where it goes, how far it is. */
export function ParcelCard({
  parcel,
  order,
  store,
  arrivedAt,
  calendarHref,
  opening,
  late,
  awaited,
  locale,
}: {
  parcel: ParcelView;
  order: OrderView;
  /** Where it is collected. */
  store: Readonly<{ href: string; routeHref: string; address: string }> | null;
  /** When it was delivered. */
  arrivedAt: Date | null;
  calendarHref: string;
  /** What opens a pick-up that nobody has collected yet. */
  opening: Readonly<{ code: string; until: Date | null }> | null;
  /** Its promised date was given up, and what was told instead. */
  late: LateParcel | null;
  /** What of it is still to come. */
  awaited: AwaitedParcel | null;
  locale: Locale;
}) {
  const t = translator(locale);
  const pickup = parcel.method === "pickup";
  const digital = parcel.byMail;
  const relay = pickup || digital ? null : order.relayPoint;
  const cancelled = order.state === "cancelled";
  const count = parcel.lines.reduce((total, line) => total + line.quantity, 0);
  const day = promiseText(
    late?.promisedAt.toISOString() ?? parcel.promisedAt,
    pickup && late?.choice !== "collect",
    locale,
  );
  const told = late?.toldFor && promiseText(late.toldFor.toISOString(), pickup, locale);
  const due = late ? (told ?? t("late.unknown")) : day;
  const handedAt = arrivedAt ?? (parcel.collectedAt ? new Date(parcel.collectedAt) : null);
  const promise =
    digital && !order.held ? t("orders.byMail") : t(order.held ? "orders.held.expected" : "orders.promised", { day });
  return (
    <section
      aria-labelledby={`colis-${parcel.id}`}
      className="flex min-w-0 flex-col rounded-card border border-hairline p-4 sm:p-5 lg:p-7"
    >
      <p className="flex items-center gap-2 text-sm font-medium text-muted">
        <Icon name={pickup ? "store" : digital ? "mail" : "truck"} />
        {pickup
          ? t(parcel.seats ? "kinds.mySeats" : "orders.parcelPickup", { count })
          : digital
            ? t("orders.parcelMail", { count })
            : t(relay ? "orders.parcelRelay" : "orders.parcelHome", { count })}
      </p>
      <div className="mt-3 flex flex-wrap items-center justify-between gap-4">
        <h2 id={`colis-${parcel.id}`} className="text-[clamp(15px,4.9vw,21px)]">
          {(cancelled || late) && <s className="text-muted">{promise}</s>}
          {late && !cancelled && <br />}
          {handedAt && !cancelled && (
            <>
              {t(pickup ? "orders.collectedOn" : "orders.deliveredOn", { day: dayText(handedAt, locale) })}
              {!late && <span className="block font-text text-sm font-normal text-muted">{promise}</span>}
            </>
          )}
          {!handedAt && !cancelled && (
            <Tag className="max-w-full text-[1em]! font-[650]">
              {late ? (told ? t("late.now", { day: told }) : t("late.unknown")) : promise}
            </Tag>
          )}
        </h2>
        <ul className="flex gap-2 max-lg:order-last max-lg:w-full">
          {parcel.lines.slice(0, 4).map((line) => (
            <li key={line.id} className="size-12 overflow-hidden rounded-control bg-sweep">
              <Thumbnail file={line.pictureFile} name={line.name} size={48} />
            </li>
          ))}
        </ul>
      </div>
      {awaited && !cancelled && (
        <p className="mt-2 text-[15px]">{arrivalText(awaited, pickup ? null : awaited, locale)}</p>
      )}
      <p className="mt-4 text-[15px] text-pretty">
        <strong className="font-semibold">{pickup ? parcel.locationName : (relay?.name ?? order.customer.name)}</strong>
        {store && `, ${store.address}.`}
        {relay && `, ${relayAddress(relay)}. ${t("orders.relayFetch")}`}
        {digital && `, ${order.customer.email}`}
        {!pickup && !digital && !relay && order.address && `, ${wholeAddress(order.address, locale)}.`}
      </p>
      {!pickup && !digital && order.slot && !cancelled && (
        <p className="mt-1 text-[15px]">{t("orders.slot", { when: slotText(order.slot, locale) })}</p>
      )}
      <ul className="figures mt-3 text-[15px] text-muted">
        {parcel.lines.map((line) => (
          <li key={line.id}>
            {line.quantity} × {line.name}
            {line.optionsText && `, ${line.optionsText}`}
            {line.gift && `, ${t("cart.offers.gift").toLowerCase()}`}
          </li>
        ))}
      </ul>
      {opening && <PickupCode {...opening} locale={locale} />}
      {!parcel.seats && (
        <ParcelSteps
          parcel={parcel}
          placedAt={order.placedAt}
          held={order.held}
          cancelled={cancelled}
          due={due}
          arrivedAt={arrivedAt}
          locale={locale}
        />
      )}
      {parcel.trackingCode && <Tracking carrier={parcel.carrier} code={parcel.trackingCode} locale={locale} />}
      <div className="mt-auto flex flex-wrap gap-2.5 pt-6 print:hidden">
        {!cancelled && !handedAt && (
          <ButtonLink href={calendarHref} look="secondary" icon="calendar-plus">
            {t("orders.addToCalendar")}
          </ButtonLink>
        )}
        {store && (
          <>
            <ButtonLink href={store.routeHref} look="secondary" icon="map-pin">
              {t("stores.route")}
            </ButtonLink>
            <ButtonLink href={store.href} look="secondary" icon="info">
              {t("orders.theStore")}
            </ButtonLink>
          </>
        )}
      </div>
    </section>
  );
}

/** The order's address is a key to it: the carrier's page is not told where its reader came from. */
function Tracking({ carrier, code, locale }: { carrier: string | null; code: string; locale: Locale }) {
  const text = translator(locale)("orders.tracking", { carrier: carrier ?? "", code });
  const href = trackingLink(carrier, code);
  return (
    <p className="figures mt-2 text-sm">
      {href ? (
        <TextLink className="inline-flex min-h-11 items-center" href={href} rel="noreferrer">
          {text}
        </TextLink>
      ) : (
        text
      )}
    </p>
  );
}

const wholeAddress = ({ line1, line2, postcode, city, country }: NonNullable<OrderView["address"]>, locale: Locale) =>
  [line1, line2, `${postcode} ${city}`, country === "FR" ? null : countryName(country, locale)]
    .filter(Boolean)
    .join(", ");
