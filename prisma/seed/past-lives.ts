import { newId } from "#lib/kernel/ids";
import { dayOf, instantOf } from "#lib/kernel/local-time";
import { refundShare } from "#lib/orders/refund-share";
import { stateOf } from "#lib/orders/states";
import type { PastSale } from "./past-sales.ts";
import type { Chance } from "./random.ts";

const hour = 3_600_000;
/** Pick-ups are ready this long before their hour, so that nobody was about to be told of a delay. */
const readyBefore = hour / 2;

export type PastEvent = Readonly<{
  at: Date;
  kind: string;
  actorName: string;
  data: Readonly<Record<string, unknown>>;
}>;
export type LineFate = Readonly<{ cancelledQuantity: number; refundedQuantity: number; refundedMinor: number }>;

/** What became of a past order until now: its parcel's way, its refunds, and the sentences that tell them. */
export type PastLife = Readonly<{
  state: "placed" | "preparing" | "sent" | "collected" | "cancelled";
  parcel: Readonly<{
    id: string;
    carrier: string | null;
    trackingCode: string | null;
    sentAt: Date | null;
    readyAt: Date | null;
    collectedAt: Date | null;
    deliveredAt: Date | null;
  }>;
  lines: readonly LineFate[];
  refundedMinor: number;
  deliveryRefundedMinor: number;
  events: readonly PastEvent[];
  /** When its goods left the shelf; null while they are kept for it, or back on it. */
  leftAt: Date | null;
}>;

const carriers: Readonly<Record<string, string>> = {
  home: "Colissimo",
  express: "Chronopost",
  appointment: "Bonnefoy Transport",
};
const reasons = ["Ne convient pas", "Article reçu abîmé", "Couleur différente de la photo", "Arrivé trop tard"];
const untouched: LineFate = { cancelledQuantity: 0, refundedQuantity: 0, refundedMinor: 0 };
const desk = "Nadia Benali";

export function lifeOf(sale: PastSale, now: Date, luck: Chance): PastLife {
  const { order, priced, promisedAt } = sale;
  const at = order.placedAt;
  const born = [
    { at, kind: "placed", actorName: "visitor", data: { totalMinor: priced.totalMinor } },
    { at, kind: "paid", actorName: "visitor", data: { amountMinor: priced.totalMinor } },
  ];
  const old = now.getTime() - at.getTime();
  if (old > 48 * hour && luck.happens(0.015)) return cancelled(sale, born, luck);

  const way = order.deliveryMethod ? sent(sale, now, luck) : picked(sale, now, luck);
  const returned =
    way.leftAt && old > 21 * 24 * hour && luck.happens(0.05) ? returnedLine(sale, way.leftAt, luck) : null;
  return {
    state: stateOf([way.parcel]),
    parcel: way.parcel,
    lines: order.lines.map((_, i) => (returned?.at === i ? returned.fate : untouched)),
    refundedMinor: returned?.fate.refundedMinor ?? 0,
    deliveryRefundedMinor: 0,
    events: [...born, ...way.events, ...(returned?.events ?? [])],
    leftAt: way.leftAt,
  };

  /** With the van it was promised for. */
  function sent({ kept }: PastSale, until: Date, { between }: Chance) {
    const van = instantOf(kept.handOverOn ?? dayOf(at), between(16 * 60, 18 * 60));
    const on = new Date(Math.max(at.getTime() + hour, van.getTime()));
    const carrier = carriers[order.deliveryMethod ?? ""] ?? "Colissimo";
    const parcel = {
      ...freshParcel(),
      carrier,
      trackingCode: `LG${between(1_000_000, 9_999_999)}${between(100, 999)}`,
    };
    if (on > until) return { parcel: freshParcel(), events: [], leftAt: null };
    const data = { parcelId: parcel.id, carrier, trackingCode: parcel.trackingCode };
    const events = [{ at: on, kind: "sent", actorName: "Entrepôt de Trélazé", data }];
    return { parcel: { ...parcel, sentAt: on }, events, leftAt: on };
  }

  function picked(_: PastSale, until: Date, { between }: Chance) {
    const readyAt = new Date(promisedAt.getTime() - readyBefore);
    const collectedAt = new Date(promisedAt.getTime() + between(1, 60) * hour);
    const parcel = freshParcel();
    const place = order.lines[0]?.store ?? "";
    if (readyAt > until) return { parcel, events: [], leftAt: null };
    const ready = { at: readyAt, kind: "ready", actorName: "Inès Moreau", data: { parcelId: parcel.id, place } };
    if (collectedAt > until) return { parcel: { ...parcel, readyAt }, events: [ready], leftAt: null };
    const fetched = { at: collectedAt, kind: "collected", actorName: "Inès Moreau", data: { parcelId: parcel.id } };
    return { parcel: { ...parcel, readyAt, collectedAt }, events: [ready, fetched], leftAt: collectedAt };
  }
}

const freshParcel = (): PastLife["parcel"] => ({
  id: newId(),
  carrier: null,
  trackingCode: null,
  sentAt: null,
  readyAt: null,
  collectedAt: null,
  deliveredAt: null,
});

const refundEvent = (at: Date, amountMinor: number, reason: string): PastEvent => ({
  at,
  kind: "refunded",
  actorName: desk,
  data: { amountMinor, reason, tenders: [{ kind: "card", lastFour: null, refundId: null, amountMinor }] },
});

/** Given up before it left: all of it is paid back. */
function cancelled({ order, priced }: PastSale, born: readonly PastEvent[], { between }: Chance): PastLife {
  const at = new Date(order.placedAt.getTime() + between(10, 180) * 60_000);
  const reason = "À la demande du client";
  return {
    state: "cancelled",
    parcel: freshParcel(),
    lines: order.lines.map(({ quantity }) => ({ ...untouched, cancelledQuantity: quantity })),
    refundedMinor: priced.totalMinor,
    deliveryRefundedMinor: 0,
    events: [
      ...born,
      refundEvent(at, priced.totalMinor, reason),
      { at, kind: "cancelled", actorName: desk, data: { reason } },
    ],
    leftAt: null,
  };
}

/** One unit of a line comes back, and its share of what was paid goes back. */
function returnedLine({ order, priced }: PastSale, leftAt: Date, { between, pick }: Chance) {
  const at = between(0, order.lines.length - 1);
  const line = priced.lines[at];
  if (!line || line.totalMinor === 0) return null;
  const even = new Set(line.unitsMinor).size <= 1;
  const paid = {
    ...line,
    totalGrossMinor: line.totalMinor,
    unitPaidMinor: even ? [] : line.unitsMinor,
    refundedQuantity: 0,
    refundedMinor: 0,
  };
  const refundedMinor = refundShare(paid, 1);
  const when = new Date(leftAt.getTime() + between(4 * 24, 15 * 24) * hour);
  const fate = { cancelledQuantity: 0, refundedQuantity: 1, refundedMinor };
  return { at, fate, events: [refundEvent(when, refundedMinor, pick(reasons))] };
}
