import type { z } from "zod";
import { waysToDeliver } from "#lib/cart/units-today";
import type { Option } from "#lib/delivery/options";
import { relayList } from "#lib/delivery/queries-relay";
import type { ChosenRelay } from "#lib/delivery/schema";
import type { Preparing } from "#lib/fulfilment/in-preparation";
import { ok, refuse } from "#lib/kernel/result";
import type { LockedOrder } from "#lib/orders/locked-order";
import type { Transaction } from "#lib/platform/database";
import { deliveredUntouched } from "./limits.ts";
import type { wantedEdit } from "./schema.ts";
import { localeOf, type Today } from "./today.ts";

type Wanted = Pick<z.output<typeof wantedEdit>, "address" | "deliveryMethod" | "relayPointId">;
type Kept = Readonly<Record<string, number>>;

export type Carriage = Readonly<{
  /** By how much the delivery costs more; nothing while its way and its place stay. */
  deltaMinor: number;
  /** How all of it is delivered; null where nothing is. */
  option: Option | null;
  ways: readonly Option[];
  /** Its address or its way is another one. */
  changed: boolean;
  /** Nothing is delivered any more: nor is it paid for. */
  dropped: boolean;
  relayPoint: ChosenRelay | null;
}>;

/**
 * How the order is delivered once it is edited. Another way or another postcode costs what their prices of today differ
 * by; more in the parcel costs nothing more (rule 5.4). Refuses `parcel_in_preparation`, `nothing_delivered`,
 * `edit_abroad`, `slot_agreed`, `delivery_unavailable`, `unknown_relay_point`.
 */
export async function carriageOf(
  { tx, now }: Readonly<{ tx: Transaction; now: Date }>,
  order: LockedOrder,
  preparing: Preparing,
  { wanted, today, kept }: Readonly<{ wanted: Wanted; today: Today; kept: Kept }>,
) {
  const { address, deliveryMethod = order.deliveryMethod, relayPointId } = wanted;
  const otherWay = deliveryMethod !== order.deliveryMethod;
  const changed = otherWay || address !== undefined || relayPointId !== undefined;
  if (changed) {
    const parcels = deliveredUntouched(order, preparing);
    if (!parcels.ok) return parcels;
    if (order.slot !== null) return refuse({ code: "slot_agreed" });
    if (address && address.country !== "FR") return refuse({ code: "edit_abroad" });
  }
  const ways = (postcode: string | null): readonly Option[] => {
    const loaded = [...today.here.loaded.map((line) => ({ ...line, quantity: kept[line.id] ?? line.quantity }))]
      .concat(today.comes.loaded)
      .filter(({ quantity }) => quantity > 0);
    const choice = { locale: localeOf(order), country: "FR", postcode, deliveryOption: deliveryMethod };
    return waysToDeliver({ loaded, methods: today.here.methods }, goodsOf(order, today, kept), choice, now);
  };
  const postcode = address?.postcode ?? order.postcode;
  const options = order.deliveryMethod ? ways(postcode).filter(({ slotCapacity }) => slotCapacity === 0) : [];
  const option = options.find(({ id }) => id === deliveryMethod) ?? null;
  const needed = changed || today.comes.lines.some(({ fulfilment }) => fulfilment.method === "delivery");
  if (!option && needed && order.deliveryMethod) return refuse({ code: "delivery_unavailable" });

  const relayPoint = option?.kind === "relay" ? await relayOf() : null;
  if (option?.kind === "relay" && changed && !relayPoint)
    return refuse({ code: "unknown_relay_point", id: relayPointId ?? "" });
  const before = ways(order.postcode).find(({ id }) => id === order.deliveryMethod)?.price;
  const dropped = order.deliveryMinor > 0 && !isCarried(order, today, kept);
  const difference = changed && option ? option.price - (before ?? order.deliveryMinor) : 0;
  const deltaMinor = dropped ? -order.deliveryMinor : difference;
  return ok<Carriage>({ deltaMinor, option, ways: options, changed, dropped, relayPoint });

  async function relayOf(): Promise<ChosenRelay | null> {
    const kept = order.relayPoint as ChosenRelay | null;
    if (!relayPointId && !otherWay && kept?.near === postcode) return kept;
    const list = deliveryMethod && postcode ? await relayList(deliveryMethod, postcode, tx) : null;
    const point = list?.points?.find(({ id }) => id === relayPointId);
    return point && deliveryMethod && postcode ? { ...point, method: deliveryMethod, near: postcode } : null;
  }
}

/** Whether anything travels to the customer once the order is edited. */
const isCarried = ({ lines }: LockedOrder, { here, comes }: Today, kept: Kept): boolean => {
  const digital = new Set(here.lines.flatMap((line) => (line.digital ? line.id : [])));
  return (
    comes.lines.some(({ fulfilment }) => fulfilment.method === "delivery") ||
    lines.some(
      ({ id, method, quantity, cancelledQuantity }) =>
        method === "delivery" && !digital.has(id) && (kept[id] ?? quantity - cancelledQuantity) > 0,
    )
  );
};

/** What the goods that travel come to, as far as thresholds go. */
const goodsOf = ({ lines }: LockedOrder, { comes }: Today, kept: Kept): number => {
  const stay = lines
    .filter(({ method }) => method === "delivery")
    .map(({ id, quantity, totalGrossMinor }) => Math.floor((totalGrossMinor * (kept[id] ?? quantity)) / quantity));
  const come = comes.lines
    .filter(({ fulfilment }) => fulfilment.method === "delivery")
    .map(({ totalGross }) => totalGross);
  return [...stay, ...come].reduce((sum, minor) => sum + minor, 0);
};
