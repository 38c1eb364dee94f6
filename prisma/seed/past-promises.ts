import { newId } from "#lib/kernel/ids";
import { addDays, dayOf, instantOf, weekdayOf } from "#lib/kernel/local-time";
import { outcomeOf } from "#lib/promises/states";
import type { PastLife } from "./past-lives.ts";
import type { Told } from "./past-rows.ts";
import type { PastSale } from "./past-sales.ts";
import type { Chance } from "./random.ts";

const minute = 60_000;
const hour = 60 * minute;

/** What became of a past order's promise; its outcome is judged by the rule that judges today's. */
export type PromiseFate = Readonly<{
  state: "promised" | "told" | "kept" | "kept_late_told" | "broken" | "released";
  risk: "carrier_delay" | "not_ready" | null;
  toldAt: Date | null;
  toldFor: Date | null;
  fulfilledAt: Date | null;
}>;

const open: PromiseFate = { state: "promised", risk: null, toldAt: null, toldFor: null, fulfilledAt: null };
const released: PromiseFate = { ...open, state: "released" };

/** A sale with its life and its promise's fate: as many are late as their confidence says, nearly all of them told before. */
export function lived(sale: PastSale, life: PastLife, now: Date, luck: Chance): Told {
  const fate = fateOf(sale, life, now, luck);
  const { promisedAt, kept } = sale;
  const parcelId = life.parcel.id;
  const { risk, toldAt, toldFor, fulfilledAt } = fate;
  const delivery = kept.methodCode !== null;
  const late = { parcelId, was: promisedAt.toISOString(), at: toldFor?.toISOString() ?? null, risk };
  const news = toldAt ? [{ at: toldAt, kind: "late", actorName: "promises", data: late }] : [];
  const events = life.events.map((event) =>
    event.kind === "ready" && fulfilledAt ? { ...event, at: fulfilledAt } : event,
  );
  const parcel = {
    ...life.parcel,
    deliveredAt: delivery ? fulfilledAt : null,
    readyAt: delivery ? null : (fulfilledAt ?? life.parcel.readyAt),
  };
  const told = [...events, ...news].sort((a, b) => a.at.getTime() - b.at.getTime());
  return { sale, life: { ...life, parcel, events: told }, fate };
}

function fateOf({ promisedAt, kept }: PastSale, life: PastLife, now: Date, luck: Chance): PromiseFate {
  const punctual = luck.happens((kept.confidence + 1) / 100);
  const [told, within, late] = [luck.happens(0.9), luck.between(0, 45), luck.between(1, 3)];
  if (life.state === "cancelled") return released;
  const delivery = kept.methodCode !== null;
  const { sentAt, readyAt } = life.parcel;
  if (!(delivery ? sentAt : readyAt)) return open;

  const lateAt = delivery
    ? instantOf(deliveryDay(addDays(dayOf(promisedAt), late)), 12 * 60)
    : new Date(promisedAt.getTime() + (15 + within) * minute);
  const at = punctual ? (readyAt ?? promisedAt) : lateAt;
  const arrival = delivery ? new Date(at.getTime() + (within - 20) * 5 * minute) : at;
  const warned = new Date(Math.max(promisedAt.getTime() - 30 * hour, (sentAt ?? promisedAt).getTime() + hour));
  const toldAt = punctual || !told ? null : delivery ? warned : new Date(promisedAt.getTime() - 15 * minute);
  const known = { risk: delivery ? ("carrier_delay" as const) : ("not_ready" as const), toldAt, toldFor: toldAt && at };
  const news = toldAt && toldAt <= now ? known : { risk: null, toldAt: null, toldFor: null };
  if (arrival > now) return news.toldAt ? { ...news, state: "told", fulfilledAt: null } : open;

  const ended = { method: delivery ? ("delivery" as const) : ("pickup" as const), promisedAt, toldFor: news.toldFor };
  return { ...news, state: outcomeOf({ ...ended, toldInTime: news.toldAt !== null }, arrival), fulfilledAt: arrival };
}

const deliveryDay = (day: string): string => (weekdayOf(day) === 7 ? addDays(day, 1) : day);

export const promiseRows = ({ sale: { order, kept, promisedAt }, life: { parcel }, fate }: Told): readonly object[] =>
  order.lines.map(({ id, variantId, method }) => ({
    orderLineId: id,
    orderId: order.id,
    parcelId: parcel.id,
    variantId,
    method,
    locationCode: kept.place,
    methodCode: kept.methodCode,
    carrierCode: kept.carrierCode,
    postcode: kept.methodCode ? order.postcode : null,
    confidence: kept.confidence,
    readyOn: kept.readyOn,
    handOverOn: kept.handOverOn,
    promisedAt,
    forecastAt: fate.toldFor ?? promisedAt,
    inputs: kept.inputs,
    version: kept.version,
    ...fate,
    toldInTime: fate.toldAt ? true : null,
    presumed: false,
  }));

/** What the carrier told of a parcel that is on its way and late: the watcher believes the same. */
export function carrierWords({ sale: { kept }, life: { parcel }, fate }: Told): readonly object[] {
  if (fate.state !== "told" || !fate.toldAt || !fate.toldFor || !kept.carrierCode) return [];
  const at = fate.toldAt;
  const expectedOn = dayOf(fate.toldFor);
  const { trackingCode: trackingNumber } = parcel;
  return [{ carrier: kept.carrierCode, id: newId(), trackingNumber, kind: "delayed", at, expectedOn, receivedAt: at }];
}
