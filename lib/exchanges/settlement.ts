/** How an exchange is settled, in cents; whatever is given or goes back was paid before. */
export type Settlement = Readonly<{
  /** Still to be paid before the replacement leaves. */
  dueMinor: number;
  /** Of what comes back and what was paid on top, what pays for the replacement, and what goes back. */
  givenMinor: number;
  backMinor: number;
}>;

/** The difference is settled once: paid when the replacement is dearer, given back when it is cheaper (rule 5.4). */
export function settlementOf(worthMinor: number, paidOnTopMinor: number, totalMinor: number): Settlement {
  const hereMinor = worthMinor + paidOnTopMinor;
  return {
    dueMinor: Math.max(0, totalMinor - hereMinor),
    givenMinor: Math.min(totalMinor, hereMinor),
    backMinor: Math.max(0, hereMinor - totalMinor),
  };
}
