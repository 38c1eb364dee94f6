import type { Day } from "#lib/kernel/local-time";
import type { Candidate, RoutedParcel, Score, Strategy } from "./schema.ts";

const dayMs = 86_400_000;
const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / dayMs;

/** What a set of parcels costs by a strategy, each part by itself; `soonest` is the best day any candidate has. */
export function scoreOf(
  parcels: readonly RoutedParcel[],
  candidates: ReadonlyMap<string, Candidate>,
  { cost, splitMinor, lateDayMinor, kilometreMinor, fullPlaceMinor, markdown }: Strategy,
  soonest: Day,
): Score {
  const places = parcels.flatMap(({ place }) => candidates.get(place) ?? []);
  const sum = (worth: (candidate: Candidate) => number) => places.reduce((total, place) => total + worth(place), 0);
  const last = [soonest, ...parcels.map(({ arrivesOn }) => arrivesOn)].sort().at(-1) ?? soonest;
  const spared = parcels.flatMap(({ place, lines }) =>
    lines.map(({ sku, quantity }) => (candidates.get(place)?.markdownMinor[sku] ?? 0) * quantity),
  );
  return {
    cost: sum(({ parcelMinor }) => parcelMinor) * cost,
    split: Math.max(0, parcels.length - 1) * splitMinor,
    late: daysBetween(soonest, last) * lateDayMinor,
    distance: sum(({ distanceKm }) => distanceKm) * kilometreMinor,
    load: sum(({ load }) => load) * fullPlaceMinor,
    markdown: -spared.reduce((total, minor) => total + minor, 0) * markdown,
  };
}

export const totalOf = (score: Score): number => Object.values(score).reduce((sum, part) => sum + part, 0);

const parts = ["cost", "split", "late", "distance", "load", "markdown"] as const satisfies readonly (keyof Score)[];

/** The part in which one score is better than another by most. */
export const advantageOf = (better: Score, other: Score): keyof Score =>
  parts.reduce((best, part) => (other[part] - better[part] > other[best] - better[best] ? part : best));
