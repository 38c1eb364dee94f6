import { z } from "zod";
import type { Rhythm } from "#lib/catalogue/sale-terms";
import type { Arrival, Picture, PriorPrice, UnitPrice } from "#lib/catalogue/schema";
import type { Dimensions } from "#lib/catalogue/volume";
import type { WithdrawalException } from "#lib/catalogue/withdrawal";
import type { CompanyView } from "#lib/customers/schema";
import type { KeptPromise, Option } from "#lib/delivery/options";
import { isPostcode } from "#lib/delivery/regions";
import type { ChosenRelay, DeliverySlot } from "#lib/delivery/schema";
import type { Lane, Sentence } from "#lib/promotions/schema";
import type { Applied } from "#lib/promotions/uses";
import type { Reason } from "#lib/routing/schema";
import type { StrategyName } from "#lib/routing/strategies";
import type { Exemption, VatShare } from "#lib/taxes/schema";

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

/** What an address has; the postcode is held to its country by `address`, and by the commands that take its shape. */
const addressFields = z.strictObject({
  line1: z.string().trim().min(3).max(120),
  line2: z.string().trim().max(120).optional(),
  postcode: z.string().trim().toUpperCase().min(1).max(10),
  city: z.string().trim().min(1).max(80),
  country: z.string().regex(/^[A-Z]{2}$/),
});
export const postcodeFits = ({ postcode, country }: Pick<z.infer<typeof addressFields>, "postcode" | "country">) =>
  isPostcode(postcode, country);
const itsCountry = z.object(addressFields.pick({ postcode: true, country: true }).shape);
/** A wrong postcode is told together with whatever else is wrong. */
export const address = addressFields.refine(postcodeFits, {
  path: ["postcode"],
  when: ({ value }) => itsCountry.safeParse(value).success,
});
export type Address = z.infer<typeof address>;

/** Something about a line the shopper must be told, never changed in silence (ux S65). */
export type LineNotice =
  | Readonly<{ code: "price_changed"; was: number; is: number }>
  | Readonly<{ code: "short_of_stock"; available: number }>
  | Readonly<{ code: "no_longer_sold" }>
  /** Somebody looks at its price before it is sold again. */
  | Readonly<{ code: "price_frozen" }>
  | Readonly<{ code: "store_only" }>
  /** It is not sold to where the cart goes; in France it is, and in the stores. */
  | Readonly<{ code: "not_sent_abroad" }>;

/** So much of something together, and what a kilogram or a metre of it costs. */
export type Measured = Readonly<{ text: string; unitPrice: UnitPrice | null }>;

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
  /** The price of the list, before any promotion. */
  listGross: number;
  /** The price list that names it; null for the base price, which everybody pays. */
  listCode: string | null;
  /** The price that is shown: the list's after the offers everybody sees. */
  unitGross: number;
  /** Those offers, for the whole line. */
  markdowns: readonly CartDiscount[];
  /** What the promotions of the cart take off the line. */
  discounts: readonly CartDiscount[];
  /** What the price may be told to be reduced from, as on page and card; null in a checkout, which shows nothing. */
  prior: PriorPrice | null;
  /** Its unit price without VAT, where it is priced so: by a list for companies, or because it bears none. */
  unitNet: number | null;
  /** unitGross × quantity − the discounts; with a unitNet, what that comes to with the VAT on the sum of its rate. */
  totalGross: number;
  /** What of that is net; the lines of a rate and the delivery sum to the rate's. */
  totalNet: number;
  exempt: Exemption | null;
  /** What each unit costs in the end, highest first. */
  unitsGross: readonly number[];
  /** Given by a promotion: it came by itself and leaves with it. */
  gift: boolean;
  ecoFee: number;
  vatBasisPoints: number;
  weightGrams: number;
  dimensions?: Dimensions | null;
  /** What it comes to when it is a new book, whose delivery is never free (law L26). */
  bookMinor?: number | null;
  shippingClass: string;
  digital: boolean;
  /** Its price is money put aside: no credit pays for it and no promotion takes from it. */
  giftCard: boolean;
  /** What its buyer has engraved on it; absent for most. */
  wording?: string;
  /** "250 g", all of it together, and what a kilogram or a metre costs, where it is weighed or cut. */
  measured?: Measured | null;
  /** When it takes place (RFC 3339): that is then its promise. */
  takesPlaceAt?: string | null;
  /** How often it is delivered again, at the same price; absent for most. */
  rhythm?: Rhythm;
  /** The youngest age at which it may be bought. */
  ageMin?: number | null;
  /** Why nobody may withdraw from it, said before it is ordered. */
  exception?: WithdrawalException | null;
  fulfilment: Fulfilment;
  /** When what is not here of it comes; absent while all of it is here. */
  arrival?: Arrival | null;
  notices: readonly LineNotice[];
}>;

/** What leaves together under one dated promise: what one place sends, or the lines collected in one store. */
export type Shipment = Readonly<{
  fulfilment: Fulfilment;
  storeName: string | null;
  lineIds: readonly string[];
  /** So many of a line leave with it, for the lines that another shipment shares; the others are whole. */
  units?: Readonly<Record<string, number>>;
  /** The last of its lines to come, when not all of it is here. */
  arrival?: Arrival | null;
  /** Delivered on this day, or ready from this instant (RFC 3339). Null while no option fits. */
  promisedAt: string | null;
  /** The same as the order keeps it; null while there is none. */
  promise: ShipmentPromise | null;
}>;

/** Why the parcels leave from where they do. */
export type ServedFrom = Readonly<{ strategy: StrategyName; reasons: readonly Reason[] }>;

export type ShipmentPromise = KeptPromise & Readonly<{ promisedAt: string }>;

/** A way to be delivered with its price, its date and the days between which it comes. */
export type DeliveryOption = Option;

/** What a promotion takes off, in cents. */
export type CartDiscount = Readonly<{ promotionId: string; name: Sentence; amount: number }>;

/** A promotion that took something off, as the order keeps it and the limits count it. */
export type CartPromotion = Applied & Readonly<{ name: Sentence; lane: Lane }>;

/** A code that was typed: whether it does something, and in words what, or why not. */
export type CartCode = Readonly<{ code: string; applied: boolean; reason: string; says: Sentence }>;

/** A promotion worth a word to the shopper: one that acts, or one that is nearly had. */
export type CartVerdict = Readonly<{
  promotionId: string;
  name: Sentence;
  lane: Lane;
  applied: boolean;
  amount: number;
  says: Sentence;
}>;

/** A gift card or store credit that pays a part, in cents. `available` is what it could pay; 0 when it can pay no more. */
export type CartCredit = Readonly<{
  id: string;
  kind: "gift_card" | "store_credit" | "club";
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
  /** Absent while the warehouse serves everything. */
  servedFrom?: ServedFrom;
  /** Where the parcel is fetched, once a point was chosen for that option near the address as it is. */
  relayPoint: ChosenRelay | null;
  /** When the van comes, where that option is by appointment and one was chosen. */
  slot: DeliverySlot | null;
  /** What is due for the goods and for the delivery, after the discounts. */
  goods: number;
  delivery: number;
  total: number;
  /** What the promotions of the cart take off the goods; what they take off the delivery. */
  discount: number;
  deliveryDiscount: number;
  /** The same by promotion, the delivery's among them. */
  discounts: readonly CartDiscount[];
  codes: readonly CartCode[];
  verdicts: readonly CartVerdict[];
  promotions: readonly CartPromotion[];
  /** Offers that ended since the cart was last touched, and what they took off then. */
  endedOffers: readonly CartDiscount[];
  /** The total at the prices and offers of when the cart was last touched. */
  totalBefore: number;
  /** What a program was last told of this cart (`rememberTold`), if nothing was changed since. */
  told: Readonly<{ total: number; due: number }> | null;
  /** Whom the customer buys for, where not themselves: amounts are then told without VAT too. */
  company: CompanyView | null;
  /** Where the shop delivers, two letters each. */
  countries: readonly string[];
  /** The first of the buyer's groups, for whom prices may differ. */
  customerGroup: string | null;
  vat: readonly VatShare[];
  /** What pays before the card does; never a discount, so the total stays. */
  credits: readonly CartCredit[];
  /** Left to pay by card: the total less what the credits pay. */
  due: number;
  /** How much more delivered goods would make delivery free, when a method has a threshold. */
  freeDeliveryIn: number | null;
  itemCount: number;
}>;
