/** What one person corrects alone (permissions.md): so many units and so much at cost, whichever is reached first. */
const aloneUpTo = { units: 5, valueMinor: 20_000 } as const;

export const takesASecondPerson = (units: number, valueMinor: number): boolean =>
  units > aloneUpTo.units || valueMinor > aloneUpTo.valueMinor;

/** In a shop of one person a correction waits so long before its author may confirm it (permissions.md). */
export const patienceMs = 15 * 60_000;

/** A count that is older than this says nothing of a shelf any more. */
export const oldestCountMs = 24 * 60 * 60_000;
