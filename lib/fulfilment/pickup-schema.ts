/** So many wrong codes lock a pick-up, and a desk that guesses. */
export const mostTries = 5;

/** What a customer without a code shows; its kind is noted, never its number. */
export const shownDocuments = ["identity_card", "passport", "driving_licence", "residence_permit", "other"] as const;

export type PickupState = "to_prepare" | "ready" | "collected" | "cancelled" | "held";

/** A pick-up as the counter of its store sees it: no more of its customer than a first name and an initial. */
export type PickupView = Readonly<{
  parcelId: string;
  orderId: string;
  number: string;
  /** "Marc D." */
  name: string;
  storeCode: string;
  storeName: string;
  state: PickupState;
  promisedAt: Date;
  readyAt: Date | null;
  collectedAt: Date | null;
  /** Until when it waits. */
  expiresAt: Date | null;
  /** Too many wrong codes. */
  locked: boolean;
  /** The youngest age to which it may be handed; null where anybody may have it. */
  minimumAge: number | null;
  /** To be paid before it is handed over, in cents. */
  owedMinor: number;
  lines: readonly Readonly<{
    id: string;
    sku: string;
    name: string;
    optionsText: string;
    pictureFile: string | null;
    quantity: number;
  }>[];
}>;
