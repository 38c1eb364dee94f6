import type { Arrival } from "#lib/catalogue/schema";

/** The last of what is still to come: what leaves together waits for it. Null while everything is here. */
export const lastArrival = (lines: readonly Readonly<{ arrival?: Arrival | null }>[]): Arrival | null =>
  lines
    .flatMap(({ arrival }) => arrival ?? [])
    .sort((one, other) => one.on.localeCompare(other.on))
    .at(-1) ?? null;
