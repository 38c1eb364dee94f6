import type { OrderState } from "./schema.ts";

/** The life of an order. Read it as a map: from here, one may go there. */
export const next = {
  placed: ["preparing", "sent", "collected", "cancelled"],
  preparing: ["sent", "collected", "cancelled"],
  sent: ["collected"],
  collected: ["sent"],
  cancelled: [],
} as const satisfies Record<OrderState, readonly OrderState[]>;

export const mayBecome = (from: OrderState, to: OrderState): boolean =>
  (next[from] as readonly OrderState[]).includes(to);

/** What a parcel has been through, as far as the order's state is concerned. */
type Progress = Readonly<{ sentAt: Date | null; readyAt: Date | null; collectedAt: Date | null }>;

/** The state that an order's parcels add up to: done when every parcel is, under way when one has moved. */
export function stateOf(parcels: readonly Progress[]): Exclude<OrderState, "cancelled"> {
  if (parcels.every((parcel) => parcel.collectedAt)) return "collected";
  if (parcels.every((parcel) => parcel.sentAt || parcel.collectedAt)) return "sent";
  return parcels.some((parcel) => parcel.sentAt || parcel.readyAt || parcel.collectedAt) ? "preparing" : "placed";
}
