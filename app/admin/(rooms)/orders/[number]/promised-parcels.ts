import type { PromisedParcel } from "#components/admin/promise-strip";
import { shortDayText, timeText } from "#lib/kernel/date-text";
import { dayOf } from "#lib/kernel/local-time";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { OrderView, ParcelView } from "#lib/orders/schema";
import type { LinePromise } from "#lib/promises/queries-order";

type Promises = ReadonlyMap<string, LinePromise>;

/** The parcels that still stand, each with its date and how it goes; what is sent by mail has none. */
export function promisedParcels(order: OrderView, promises: Promises, now: Date, locale: Locale): PromisedParcel[] {
  if (order.state === "cancelled") return [];
  return order.parcels
    .map((parcel, i) => ({ parcel, number: i + 1 }))
    .filter(({ parcel }) => !parcel.byMail && parcel.lines.some((line) => line.quantity > line.cancelledQuantity))
    .map(({ parcel, number }) => promised(parcel, number, promises, { now, locale }));
}

function promised(
  parcel: ParcelView,
  number: number,
  promises: Promises,
  { now, locale }: Readonly<{ now: Date; locale: Locale }>,
): PromisedParcel {
  const t = translator(locale);
  const own = parcel.lines.flatMap(({ id }) => promises.get(id) ?? []);
  const [promise] = own.sort((a, b) => b.forecastAt.getTime() - a.forecastAt.getTime());
  const promisedAt = promise?.promisedAt ?? new Date(parcel.promisedAt);
  const expectedAt = promise?.forecastAt ?? promisedAt;
  const doneAt = doneIn(parcel, promise);
  const day = (at: Date) => shortDayText(at, locale);
  const isOverdue = !doneAt && dayOf(now) > dayOf(expectedAt) && !isGone(parcel);
  const isLate = dayOf(doneAt ?? expectedAt) > dayOf(promisedAt) || isOverdue;

  const says = () => {
    if (doneAt && isLate) return t("orderRoom.doneLate", { day: day(doneAt), promised: day(promisedAt) });
    if (doneAt) return t("orderRoom.doneOn", { day: day(doneAt) });
    if (isOverdue) return t("orderRoom.overdue");
    return isLate ? t("orderRoom.late", { day: day(expectedAt) }) : t("orderRoom.onTime");
  };
  const told = promise?.toldAt
    ? `, ${t("orderRoom.told", { when: `${day(promise.toldAt)}, ${timeText(promise.toldAt, locale)}` })}`
    : "";
  return {
    id: parcel.id,
    name: t("orderRoom.parcel", { number, place: parcel.locationName }),
    ...{ promisedAt, expectedAt, doneAt, isLate },
    says: `${says()}${told}`,
  };
}

/** Delivered, or ready to be collected: what was promised has come true. */
const doneIn = ({ readyAt, collectedAt }: ParcelView, promise: LinePromise | undefined): Date | null => {
  const ready = readyAt ?? collectedAt;
  return promise?.fulfilledAt ?? (ready ? new Date(ready) : null);
};

/** With its carrier: of one that tells nothing, no news is no delay. */
const isGone = ({ sentAt }: ParcelView): boolean => sentAt !== null;
