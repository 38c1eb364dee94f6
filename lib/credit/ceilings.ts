import type { Act } from "./acts.ts";

/** What one person may do alone, in cents (permissions.md). */
const ceilings = {
  /** A card sold, activated, taken from or sent a new code. One that nobody paid for always takes two. */
  cardMinor: 15_000,
  /** Cards one person sells and activates within a day. */
  soldADayMinor: 150_000,
  /** The face value of a batch: worth nothing yet, but each card lacks only a till. */
  batchMinor: 500_000,
  /** A gesture towards a customer, or a balance corrected upwards. */
  gestureMinor: 1_500,
  /** The same, by somebody who decides over gestures. */
  largeGestureMinor: 15_000,
  /** What one person gives away within a day. */
  givenADayMinor: 15_000,
} as const;

/** What somebody did alone since this time yesterday, and whether gestures are theirs to decide. */
export type Standing = Readonly<{ soldMinor: number; givenMinor: number; decidesGestures: boolean }>;

/** The ceiling that an act goes over, so that it takes a second person; null when one may do it alone. */
export function ceilingOver(act: Act, { soldMinor, givenMinor, decidesGestures }: Standing): number | null {
  const over = (minor: number, ceilingMinor: number) => (minor > ceilingMinor ? ceilingMinor : null);
  const { amountMinor } = act;
  switch (act.kind) {
    case "card":
      if (act.receipt === null) return 0;
      return over(amountMinor, ceilings.cardMinor) ?? over(soldMinor + amountMinor, ceilings.soldADayMinor);
    case "activate":
      return over(amountMinor, ceilings.cardMinor) ?? over(soldMinor + amountMinor, ceilings.soldADayMinor);
    case "batch":
      return over(amountMinor, ceilings.cardMinor) ?? over(amountMinor * act.count, ceilings.batchMinor);
    case "adjust":
      if (amountMinor < 0) return over(-amountMinor, ceilings.cardMinor);
      return over(amountMinor, ceilings.gestureMinor) ?? over(givenMinor + amountMinor, ceilings.givenADayMinor);
    case "give":
      return (
        over(amountMinor, gestureCeiling(decidesGestures)) ?? over(givenMinor + amountMinor, ceilings.givenADayMinor)
      );
    case "new_code":
      return over(amountMinor, ceilings.cardMinor);
  }
}

/** The greatest gesture that somebody gives alone. */
export const gestureCeiling = (decidesGestures: boolean): number =>
  decidesGestures ? ceilings.largeGestureMinor : ceilings.gestureMinor;
