import { z } from "zod";
import type { Picture, PriorPrice } from "#lib/catalogue/schema";
import type { VatShare } from "#lib/taxes/schema";

/** Whole, 1 to 999. "1e3", 1.5, −1 and 0 are refused here and by a CHECK. */
export const quantity = z.int().min(1).max(999);

export const fulfilment = z.discriminatedUnion("method", [
  z.strictObject({ method: z.literal("delivery") }),
  z.strictObject({ method: z.literal("pickup"), store: z.string().min(1).max(12) }),
]);
export type Fulfilment = z.infer<typeof fulfilment>;

export const contact = z.strictObject({
  email: z.string().trim().toLowerCase().max(254).pipe(z.email()),
  name: z.string().trim().min(2).max(120),
  phone: z
    .string()
    .trim()
    .max(30)
    .regex(/^[+0-9 ().-]*$/)
    .optional(),
});
export type Contact = z.infer<typeof contact>;

export const address = z.strictObject({
  line1: z.string().trim().min(3).max(120),
  line2: z.string().trim().max(120).optional(),
  postcode: z
    .string()
    .trim()
    .regex(/^\d{5}$/),
  city: z.string().trim().min(1).max(80),
  country: z.literal("FR"),
});
export type Address = z.infer<typeof address>;

/** Something about a line the shopper must be told, never changed in silence (ux S65). */
export type LineNotice =
  | Readonly<{ code: "price_changed"; was: number; is: number }>
  | Readonly<{ code: "short_of_stock"; available: number }>
  | Readonly<{ code: "no_longer_sold" }>
  | Readonly<{ code: "store_only" }>;

/** A line with its price now. Money in cents, VAT included. */
export type PricedLine = Readonly<{
  id: string;
  variantId: string;
  sku: string;
  handle: string;
  name: string;
  optionsText: string;
  picture: Picture | null;
  quantity: number;
  maxQuantity: number;
  unitGross: number;
  prior: PriorPrice | null;
  totalGross: number;
  ecoFee: number;
  vatBasisPoints: number;
  weightGrams: number;
  shippingClass: string;
  digital: boolean;
  /** Its price is money put aside: no credit pays for it and no promotion takes from it. */
  giftCard: boolean;
  fulfilment: Fulfilment;
  notices: readonly LineNotice[];
}>;

/** What leaves together: all delivered lines, or the lines collected in one store, under one dated promise. */
export type Shipment = Readonly<{
  fulfilment: Fulfilment;
  storeName: string | null;
  lineIds: readonly string[];
  /** Delivered on this day, or ready from this instant (RFC 3339). Null while no option fits. */
  promisedAt: string | null;
}>;

export type DeliveryOption = Readonly<{
  id: string;
  name: string;
  carrier: string;
  price: number;
  freeFrom: number | null;
  /** RFC 3339 instant whose local date is the promise. */
  promisedAt: string;
}>;

/** A gift card or store credit that pays a part, in cents. `available` is what it could pay; 0 when it can pay no more. */
export type CartCredit = Readonly<{
  id: string;
  kind: "gift_card" | "store_credit";
  lastFour: string | null;
  amount: number;
  available: number;
}>;

/** The cart as every page, the API and the order see it: one function makes it. */
export type PricedCart = Readonly<{
  id: string;
  locale: "fr" | "en";
  currency: "EUR";
  lines: readonly PricedLine[];
  shipments: readonly Shipment[];
  contact: Contact | null;
  address: Address | null;
  deliveryOptions: readonly DeliveryOption[];
  deliveryOption: string | null;
  goods: number;
  delivery: number;
  total: number;
  vat: readonly VatShare[];
  /** What pays before the card does; never a discount, so the total stays. */
  credits: readonly CartCredit[];
  /** Left to pay by card: the total less what the credits pay. */
  due: number;
  /** How much more delivered goods would make delivery free, when a method has a threshold. */
  freeDeliveryIn: number | null;
  itemCount: number;
}>;
