/** Money kept aside by a card's bank for an order, in cents: neither asked for nor let go yet. */
export type KeptAside = Readonly<{
  authorisedMinor: number;
  /** The bank gives it in parts; if not, whatever is not taken with the first part is lost. */
  takenInParts: boolean;
}>;

/** A parcel as far as the money goes. */
export type PaidParcel = Readonly<{
  method: "delivery" | "pickup";
  hasLeft: boolean;
  lines: readonly Readonly<{ totalGrossMinor: number; refundedMinor: number }>[];
}>;

/**
 * What is still to be paid for when a parcel leaves: the goods of every other that has not, less what was given back of
 * them, and the delivery as long as nothing carried has left. `leaving` is the parcel's place in the list.
 */
export function stayingMinor(parcels: readonly PaidParcel[], leaving: number, deliveryLeftMinor: number): number {
  const staying = parcels.filter((parcel, i) => i !== leaving && !parcel.hasLeft && goodsMinor(parcel) > 0);
  const isCarried = ({ method }: PaidParcel) => method === "delivery";
  const isCharged = parcels.some((parcel, i) => isCarried(parcel) && (i === leaving || parcel.hasLeft));
  const delivery = !isCharged && staying.some(isCarried) ? deliveryLeftMinor : 0;
  return staying.reduce((sum, parcel) => sum + goodsMinor(parcel), delivery);
}

const goodsMinor = ({ lines }: PaidParcel): number =>
  lines.reduce((sum, { totalGrossMinor, refundedMinor }) => sum + totalGrossMinor - refundedMinor, 0);

/**
 * What is taken when something leaves: all that is kept aside but what the rest will need. Gift cards and credit so pay
 * for what leaves first; with the last parcel nothing stays, and everything is taken (decision 0011).
 */
export const captureShare = ({ authorisedMinor, takenInParts }: KeptAside, staying: number): number =>
  takenInParts ? Math.max(0, authorisedMinor - staying) : authorisedMinor;

/** What of a card's money that is owed back was never taken: the bank lets go of it first, only the rest travels back. */
export const releaseShare = (authorisedMinor: number, owedMinor: number): number =>
  Math.min(authorisedMinor, owedMinor);
