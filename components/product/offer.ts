import type { Availability, ProductPage, ProductVariant } from "#lib/catalogue/schema";

/** Places are beginnings of postcodes; no instant is too late. */
export type ChristmasOffer = Readonly<{
  orderBy: Date;
  elsewhere: readonly Readonly<{ prefixes: readonly string[]; orderBy: Date | null }>[];
}>;

/** What the page announces for a delivery of the shown variant: the usual way, and a sooner one if money buys it. */
export type DeliveryOffer = Readonly<{
  promisedAt: Date;
  /** The day on which its carrier takes it. */
  handOverOn: string | null;
  price: number;
  freeFrom: number | null;
  cutOff: Date;
  sooner: Readonly<{ promisedAt: Date; price: number }> | null;
  /** Until when it is ordered for Christmas, and where that is sooner; null when that may not be said. */
  christmas: ChristmasOffer | null;
}>;

/** A store with what it has of the shown variant and when an order of now is ready there. */
export type StoreOffer = Readonly<{
  code: string;
  slug: string;
  city: string;
  availability: Availability;
  quantity: number;
  readyAt: Date | null;
  /** Until when it is ordered to be ready there for Christmas. */
  christmasBy: Date | null;
  countedAt: Date | null;
  /** Whether it may be promised within the hour; else the store looks first. */
  isSure: boolean;
  /** Where it stands there, once somebody has said so. */
  shelf: Readonly<{ zone: string; shelf: string }> | null;
  latitude: number;
  longitude: number;
}>;

/** The shown variant with everything that answers "when, and where". */
export type Offer = Readonly<{
  product: ProductPage;
  variant: ProductVariant;
  delivery: DeliveryOffer | null;
  stores: readonly StoreOffer[];
  now: Date;
}>;

/** How it can be bought: sent (or mailed), reserved in a store that has it, or not at all. */
export function wayToBuy({ product, variant, delivery, stores }: Offer): "deliver" | "reserve" | "none" {
  if (variant.frozen) return "none";
  const sent = product.shippingClass === "digital" || delivery !== null;
  if (!product.storeOnly && sent && variant.online !== "out") return "deliver";
  return stores.some(({ availability }) => availability !== "out") ? "reserve" : "none";
}
