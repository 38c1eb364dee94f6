/** How long a bank keeps money aside when it does not say. */
const keptSecondsAtLeast = 5 * 86_400;

/** Until when a bank keeps what it was asked for now, as far as it told (`IntentView.keptSeconds`). */
export const keptUntil = (keptSeconds: number | null, now: Date): Date =>
  new Date(now.getTime() + (keptSeconds ?? keptSecondsAtLeast) * 1000);
