import { type Blow, whims } from "#tests/support/a-life";

export type Fault = Readonly<{
  blow: Blow;
  /** Whether somebody comes back to it, or leaves it to the shop. */
  again: boolean;
}>;

const late = "acts and answers late";

/** Everything that may happen at a place. */
function faultsAt(place: string): readonly Fault[] {
  if (place.startsWith("the provider"))
    return whims.filter((whim) => whim !== late).map((how) => ({ blow: { place, how }, again: true }));
  const stopped = [true, false].map((again): Fault => ({ blow: { place, how: "stops" }, again }));
  const isProvider = place.includes("provider");
  return isProvider ? stopped : [...stopped, { blow: { place, how: "is cut off" }, again: true }];
}

/** Each whim of the provider, and one thing at each other place: another one with each seed, all of them with three. */
export const faultsOf = (places: readonly string[], seed: number): readonly Fault[] =>
  places.flatMap((place, index) => {
    const faults = faultsAt(place);
    if (place.startsWith("the provider")) return faults;
    return faults.slice((index + seed) % faults.length).slice(0, 1);
  });

export const lateAnswers = (places: readonly string[]): readonly Fault[] =>
  places
    .filter((place) => place.startsWith("the provider"))
    .map((place): Fault => ({ blow: { place, how: late }, again: true }));

const subjects = { stops: "the process stops", "is cut off": "the database ends the session" } as const;

export function sentence({ blow: { place, how }, again }: Fault): string {
  if (how !== "stops" && how !== "is cut off") return `${place} ${how}`;
  return `${place}, ${subjects[how]}, and ${again ? "somebody comes back to it" : "nobody comes back to it"}`;
}
