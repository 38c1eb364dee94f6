import type { TenderKind } from "#lib/orders/schema";

/**
 * What taking a payment costs us, by what it is paid with: a share in basis points and so many cents each. A card:
 * Stripe's public price for standard cards of the European Economic Area, 1.5 % + 0.25 € (stripe.com/fr/pricing, read
 * in November 2026; premium and foreign cards cost more, and its own invoice says the rest). What customers have with us
 * costs nothing to take: its card was paid for when it was bought.
 */
export const paymentFees: Readonly<Record<TenderKind, Readonly<{ basisPoints: number; fixedMinor: number }>>> = {
  card: { basisPoints: 150, fixedMinor: 25 },
  gift_card: { basisPoints: 0, fixedMinor: 0 },
  store_credit: { basisPoints: 0, fixedMinor: 0 },
  club: { basisPoints: 0, fixedMinor: 0 },
  exchange: { basisPoints: 0, fixedMinor: 0 },
  on_account: { basisPoints: 0, fixedMinor: 0 },
  counter: { basisPoints: 0, fixedMinor: 0 },
  transfer: { basisPoints: 0, fixedMinor: 0 },
};

/** A box, its filling and its tape, for one parcel that is carried: an assumption of this shop, to be set to its own. */
export const packagingMinor = 45;

/** What a carried parcel is taken to cost while no label of ours names its price: the carrier's for one of two kilograms. */
export const usualCarriageMinor = 630;
