import type { Metadata } from "next";
import { HasEarned } from "#components/club/has-earned";
import { OwnCancelling } from "#components/orders/own-cancelling";
import { ParcelCard } from "#components/orders/parcel-card";
import { PaymentSummary } from "#components/orders/payment-summary";
import { PaymentsAsked } from "#components/orders/payments-asked";
import { PrintButton } from "#components/orders/print-button";
import { ToPayLater } from "#components/orders/to-pay-later";
import { PlacementOrder } from "#components/placements/placement-order";
import { SearchOrder } from "#components/search/search-order";
import { ButtonLink } from "#components/ui/button";
import { dateText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { earnedByOrder } from "#lib/loyalty/queries";
import { ownCancellingUntil } from "#lib/orders/own-cancelling";
import { requestsOf } from "#lib/orders/queries-requests";
import type { ParcelView } from "#lib/orders/schema";
import { clock } from "#lib/platform/clock";
import { awaitedParcels, lateParcels } from "#lib/promises/queries";
import { type LinePromise, promisesOfOrder } from "#lib/promises/queries-order";
import type { LateParcel } from "#lib/promises/schema";
import { stores } from "#lib/stores/queries";
import { MissingPage } from "../../../../(shop)/[locale]/missing-page";
import { routeTo } from "../../../../(shop)/[locale]/stores/route-to";
import { cancelAction } from "./actions";
import { Codes } from "./codes";
import { Delays } from "./delays";
import { GoingBack } from "./going-back";
import { OrderDocuments } from "./order-documents";
import { orderSeen } from "./order-seen";
import { OwnAddress } from "./own-address";
import { OwnEditing } from "./own-editing";
import { pickupOpening } from "./pickup-opening";
import { Reviews } from "./reviews";
import { Subscriptions } from "./subscriptions";

export async function generateMetadata({ params }: PageProps<"/[locale]/orders/[number]">): Promise<Metadata> {
  const { locale, number } = await params;
  return { title: translator(locale as Locale)("orders.title", { number }), referrer: "same-origin" };
}

/** Whoever comes within an hour comes from the checkout. */
const justNow = 3_600_000;

/** Confirmation and tracking: for whoever holds the signed link, or the customer whose order it is. */
export default async function OrderPage({ params, searchParams }: PageProps<"/[locale]/orders/[number]">) {
  const { locale: language, number } = await params;
  const locale = language as Locale;
  const { token, refused } = await searchParams;
  const order = await orderSeen(number, token);
  if (!order) {
    return (
      <main id="content">
        <MissingPage locale={locale} />
      </main>
    );
  }
  const t = translator(locale);
  const placedAt = new Date(order.placedAt);
  const parcels = order.parcels.filter(({ lines }) => lines.length > 0);
  const bought = parcels.flatMap(({ lines }) => lines.map(({ handle }) => handle));
  const [places, requests, openings, late, awaited, promises, earning] = await Promise.all([
    stores(locale),
    requestsOf(order.id),
    Promise.all(parcels.map(pickupOpening)),
    lateParcels(order.id),
    awaitedParcels(order.id),
    promisesOfOrder(order.id),
    earnedByOrder(order.id),
  ]);
  const delayed = parcels.some(({ id }) => late.get(id)?.state === "told");
  const brought = parcels.filter(({ byMail }) => !byMail);
  const isOver = brought.length > 0 && brought.every((one) => one.collectedAt ?? arrivedAt(one, promises));
  const thanks = isOver ? "orders.thanksOnly" : "orders.thanks";
  const headline = delayed ? "late.heading" : order.held ? "orders.held.title" : thanks;
  const storeOf = (code: string) => {
    const store = places.find((place) => place.code === code);
    return store
      ? {
          href: `/${locale}/stores/${store.slug}`,
          routeHref: routeTo(store),
          address: `${store.street}, ${store.postcode} ${store.city}`,
        }
      : null;
  };
  const cancellingUntil = ownCancellingUntil({ state: order.state, placedAt }, clock.now());

  return (
    <main id="content" className="container-page pt-10 lg:pt-16 print:pt-0">
      {clock.now().getTime() - placedAt.getTime() < justNow && (
        <>
          <PlacementOrder number={order.number} handles={bought} />
          <SearchOrder number={order.number} handles={bought} />
        </>
      )}
      <p className="figures text-sm text-muted">
        {t("orders.placed", {
          number: order.number,
          date: dateText(placedAt, locale),
          time: timeText(placedAt, locale),
        })}
      </p>
      <h1 className="mt-3 text-4xl leading-none lg:text-[64px]">
        {order.state === "cancelled"
          ? t("orders.cancelledTitle")
          : t(headline, {
              name: order.customer.name.split(" ")[0] ?? order.customer.name,
            })}
      </h1>
      {order.state !== "cancelled" && !delayed && !isOver && (
        <p className="mt-4 max-w-[58ch] text-lg text-pretty">
          {order.held
            ? t("orders.held.text", { email: order.customer.email, paid: order.intentId ? "card" : "credit" })
            : t("orders.promisesIntro", { count: parcels.length, email: order.customer.email })}
        </p>
      )}
      <ToPayLater order={order} locale={locale} />
      <PaymentsAsked order={order} requests={requests} now={clock.now()} locale={locale} />
      <PrintButton label={t("orders.print")} />
      <div className="mt-8 grid grid-cols-1 gap-10 lg:grid-cols-[minmax(0,1fr)_400px] lg:gap-14">
        <div className={`grid content-start gap-5 lg:gap-6 ${parcels.length > 1 ? "xl:grid-cols-2" : ""}`}>
          <div id="retard" className="contents">
            <Delays
              order={order}
              late={late}
              refused={typeof refused === "string" ? refused : null}
              token={typeof token === "string" ? token : ""}
              locale={locale}
            />
          </div>
          <Codes order={order} locale={locale} />
          {parcels.map((parcel, index) => (
            <ParcelCard
              key={parcel.id}
              parcel={parcel}
              order={order}
              store={parcel.method === "pickup" ? storeOf(parcel.locationCode) : null}
              arrivedAt={arrivedAt(parcel, promises)}
              opening={openings[index] ?? null}
              awaited={awaited.get(parcel.id) ?? null}
              late={stillLate(late.get(parcel.id))}
              calendarHref={`/${locale}/orders/${order.number}/calendar?token=${encodeURIComponent(order.token)}`}
              locale={locale}
            />
          ))}
        </div>
        <div className="self-start">
          <PaymentSummary order={order} locale={locale} />
          <HasEarned amount={earning} locale={locale} />
        </div>
        <div className="grid content-start gap-10 border-t border-hairline pt-10 sm:grid-cols-2 print:hidden">
          <Reviews order={order} locale={locale} />
          <Subscriptions order={order} locale={locale} />
          <OrderDocuments order={order} token={token} locale={locale} />
          {!order.customer.accountId && (
            <section aria-labelledby="compte">
              <h2 id="compte" className="text-xl">
                {t("orders.accountTitle")}
              </h2>
              <p className="mt-2 max-w-[56ch] text-[15px]">{t("orders.accountText")}</p>
              <ButtonLink href={`/${locale}/account/sign-up`} look="secondary" className="mt-4">
                {t("orders.accountLink")}
              </ButtonLink>
            </section>
          )}
          <OwnAddress order={order} locale={locale} />
          <OwnEditing order={order} until={cancellingUntil} locale={locale} />
          {cancellingUntil && (
            <OwnCancelling order={order} until={cancellingUntil} cancel={cancelAction} locale={locale} />
          )}
          <GoingBack order={order} locale={locale} />
        </div>
      </div>
    </main>
  );
}

/** When a parcel was delivered, if somebody said so; a pick-up tells it itself. */
function arrivedAt({ method, lines }: ParcelView, promises: ReadonlyMap<string, LinePromise>): Date | null {
  const told = lines.flatMap(({ id }) => promises.get(id) ?? []);
  const arrived = told.flatMap(({ fulfilledAt, presumed }) => (fulfilledAt && !presumed ? [fulfilledAt] : []));
  return method === "delivery" && arrived.length === told.length ? (arrived[0] ?? null) : null;
}

/** What came by its first date after all was not late. */
const stillLate = (late: LateParcel | undefined): LateParcel | null => (late && late.state !== "kept" ? late : null);
