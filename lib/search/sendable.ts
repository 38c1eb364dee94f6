import { few } from "#lib/inventory/bands";

/** A place that sends parcels, and what kind of place it is. */
export type SendingPlace = Readonly<{ code: string; kind: "store" | "warehouse" | "supplier" }>;

/** What is available by place, and the places that have some to send, as inventory's `sendable` counts it: a store keeps its last few. */
export function sendableFrom(
  available: Readonly<Record<string, number>>,
  places: readonly SendingPlace[],
): Readonly<{ code: string; units: number }>[] {
  return places.flatMap(({ code, kind }) => {
    const units = (available[code] ?? 0) - (kind === "store" ? few : 0);
    return units > 0 ? [{ code, units }] : [];
  });
}

/** Whether shoppers can go to a place: not to one that only sends. */
export const isStore = (place: string, places: readonly SendingPlace[]): boolean =>
  !places.some(({ code, kind }) => code === place && kind !== "store");
