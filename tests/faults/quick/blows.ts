import { type Blow, type Complaint, complaints, whims } from "#tests/support/a-life";

export type Fault = Readonly<{
  blow: Blow;
  /** Whether somebody comes back to it, or leaves it to the shop. */
  again: boolean;
}>;

/** Everything that may happen at a place. */
function faultsAt(place: string): readonly Fault[] {
  if (place.startsWith("the provider")) return whims.map((how) => ({ blow: { place, how }, again: true }));
  const stopped = [true, false].map((again): Fault => ({ blow: { place, how: "stops" }, again }));
  if (place.includes("provider")) return stopped;
  const cut: Fault = { blow: { place, how: "is cut off" }, again: true };
  if (!place.startsWith("before it can")) return [...stopped, cut];
  const says = Object.keys(complaints) as Complaint[];
  return [...stopped, cut, ...says.map((how): Fault => ({ blow: { place, how }, again: true }))];
}

/**
 * Each whim of the provider, and one thing at every second other place: other places and things with each seed, all of
 * them at all places with fourteen.
 */
export const faultsOf = (places: readonly string[], seed: number): readonly Fault[] =>
  places.flatMap((place, index) => {
    const faults = faultsAt(place);
    if (place.startsWith("the provider")) return faults;
    const turn = index + seed;
    return turn % 2 === 0 ? faults.slice((turn / 2) % faults.length).slice(0, 1) : [];
  });

const subjects = { stops: "the process stops", "is cut off": "the database ends the session" } as const;

export function sentence({ blow: { place, how }, again }: Fault): string {
  if (typeof how === "object") return `${place}, ${how.named}`;
  if (how in complaints) return `${place}, the database ${how}`;
  if (how !== "stops" && how !== "is cut off") return `${place} ${how}`;
  return `${place}, ${subjects[how]}, and ${again ? "somebody comes back to it" : "nobody comes back to it"}`;
}
