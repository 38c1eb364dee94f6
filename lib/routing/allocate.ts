import type { Candidate, RoutedParcel, Wanted } from "./schema.ts";

/** What these places, in this order, can give of what is wanted; a unit leaves first where it would be marked down most. */
export function allocate(
  wanted: readonly Wanted[],
  places: readonly Candidate[],
): Readonly<{ parcels: readonly RoutedParcel[]; missing: readonly Wanted[] }> {
  const given = new Map<string, Wanted[]>(places.map(({ code }) => [code, []]));
  const missing: Wanted[] = [];
  for (const { sku, quantity } of wanted) {
    let left = quantity;
    const worth = (place: Candidate) => place.markdownMinor[sku] ?? 0;
    for (const place of places.toSorted((a, b) => worth(b) - worth(a))) {
      const units = Math.min(left, Math.max(0, place.available[sku] ?? 0));
      if (units === 0) continue;
      given.get(place.code)?.push({ sku, quantity: units });
      left -= units;
    }
    if (left > 0) missing.push({ sku, quantity: left });
  }
  const parcels = places.flatMap(({ code, parcelMinor, arrivesOn }) => {
    const lines = given.get(code) ?? [];
    return lines.length > 0 && arrivesOn ? [{ place: code, lines, costMinor: parcelMinor, arrivesOn }] : [];
  });
  return { parcels, missing };
}

export const unitsOf = (lines: readonly Wanted[]): number => lines.reduce((sum, { quantity }) => sum + quantity, 0);
