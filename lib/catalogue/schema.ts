import type { DocumentKind, DocumentLanguage } from "./documents.ts";
import type { SaleTerms } from "./sale-terms.ts";
import type { WithdrawalException } from "./withdrawal.ts";

/** What is sold: goods, downloads and codes, gift cards, a rhythm of deliveries, a seat at something that takes place. */
export type ProductKind = "physical" | "digital" | "gift_card" | "subscription" | "service";

/** A picture under public/pictures, with its own size and its text for those who cannot see it. */
export type Picture = Readonly<{
  file: string;
  width: number;
  height: number;
  alt: string;
  /** What stays in sight however it is cut, as CSS tells it ("30% 60%"); absent, its middle. */
  focal?: string;
}>;

/** The lowest price offered to all in the 30 days before the reduction, and the percentage off it (rule 5.5). */
export type PriorPrice = Readonly<{ minor: number; percent: number }>;

/** Price of a kilogram, litre, metre or piece (law L2). */
export type UnitPrice = Readonly<{ minor: number; per: "kg" | "l" | "m" | "piece" }>;

/** A promotion as pages name it: until when it lasts (RFC 3339), null when it has no end. */
export type OfferView = Readonly<{ name: string; until: string | null }>;

/** What is sold before it is here: the day it comes, and whether it comes for the first time (a pre-order). */
export type Arrival = Readonly<{
  on: string;
  isFirst: boolean;
  /** Made for its buyer until then. */
  isMade?: true;
}>;

export type Availability = "in_stock" | "low" | "out";

export type Swatch = Readonly<{ code: string; label: string; colour: string | null; picture: string | null }>;

/** What a card in a list shows. Money in cents, VAT included. */
export type ProductCard = Readonly<{
  handle: string;
  externalId: string;
  name: string;
  brand: string | null;
  picture: Picture | null;
  /** Option code the swatches belong to ("colour"); the card's link carries it as a query key. */
  swatchOption: string | null;
  swatches: readonly Swatch[];
  variantCount: number;
  /** The SKU when there is no choice to make: the card may add it to the cart at once. */
  onlySku: string | null;
  price: Readonly<{ minor: number; from: boolean }>;
  prior: PriorPrice | null;
  unitPrice: UnitPrice | null;
  /** The promotion that made the price. */
  offer: OfferView | null;
  ecoFeeMinor: number;
  energyClass: string | null;
  /** The address of the product information sheet that stands with its energy class; left out where there is none. */
  informationSheet?: string | null;
  durabilityIndex: number | null;
  /** What buyers who received it think; left out where none has written. `average` has one decimal. */
  rating?: Readonly<{ average: number; count: number }> | null;
  storeOnly: boolean;
  digital: boolean;
  shippingClass: string;
  online: Availability;
  /** When it comes, where it is sold online before it is here. */
  arrival?: Arrival | null;
  /** Codes of the stores that have it. */
  stores: readonly string[];
}>;

export type ProductVariant = Readonly<{
  id: string;
  sku: string;
  gtin: string | null;
  /** { colour: "cobalt" } */
  options: Readonly<Record<string, string>>;
  price: number;
  prior: PriorPrice | null;
  unitPrice: UnitPrice | null;
  /** The promotion that made the price. */
  offer: OfferView | null;
  /** Offers of the cart that it may take part in. */
  cartOffers: readonly OfferView[];
  /** Not for sale until somebody has looked at its price. */
  frozen: boolean;
  online: Availability;
  /** How many may be ordered for delivery now, at most 999. */
  maxQuantity: number;
  /** When it comes, where it is sold online before it is here. */
  arrival: Arrival | null;
  /** The places it would be sent from, when the warehouse has none; empty while it has. */
  sentFrom: readonly string[];
  stores: readonly Readonly<{ code: string; availability: Availability; quantity: number; countedAt: string }>[];
  weightGrams: number;
  litres: number;
  /** What one unit holds: 500 and "ml". */
  measure?: Readonly<{ amount: number; unit: string }> | null;
  /** When it takes place (RFC 3339); null for goods. */
  takesPlaceAt?: string | null;
}>;

export type ProductOptionView = Readonly<{
  code: string;
  label: string;
  values: readonly Readonly<{ code: string; label: string; swatch: string | null; picture: string | null }>[];
}>;

/** A PDF that a product's page offers, under /documents; `size` in bytes, `language` the one it is written in. */
export type ProductDocumentView = Readonly<{
  file: string;
  size: number;
  kind: DocumentKind;
  title: string;
  language: DocumentLanguage;
}>;

export type Crumb = Readonly<{ name: string; path: string }>;

/** Everything the product page and GET /products/{handle} show. */
export type ProductPage = Readonly<{
  id: string;
  handle: string;
  externalId: string;
  kind: ProductKind;
  name: string;
  description: string;
  brand: Readonly<{ code: string; name: string }> | null;
  crumbs: readonly Crumb[];
  storeOnly: boolean;
  shippingClass: string;
  /** A new book: its price is its publisher’s, and its delivery is never free (law L26). */
  fixedBookPrice: boolean;
  saleTerms?: SaleTerms;
  /** Why nobody may withdraw from it; null or absent when they may. */
  exception?: WithdrawalException | null;
  vatBasisPoints: number;
  ecoFeeMinor: number;
  options: readonly ProductOptionView[];
  variants: readonly ProductVariant[];
  /** `option` and `value` are set when the picture shows only that value ("colour", "cobalt"). */
  pictures: readonly (Picture & Readonly<{ option: string | null; value: string | null }>)[];
  documents: readonly ProductDocumentView[];
  /** Groups of label and value, ready to print: characteristics, size and weight, durability, maker. */
  specs: readonly Readonly<{ title: string; rows: readonly Readonly<{ label: string; value: string }>[] }>[];
  energyClass: string | null;
  /** The addresses of its energy label in the register, and of its product information sheet. */
  energyLabel: string | null;
  informationSheet: string | null;
  durabilityIndex: number | null;
  warrantyMonths: number | null;
  sparePartsYears: number | null;
  /** Ingredients and allergens, age, alcohol…: sentences the law wants on the offer. */
  legalNotes: readonly string[];
  /** What stands in for it, and what goes with it: first what staff say, then what is near. */
  alternatives: readonly ProductCard[];
  supplements: readonly ProductCard[];
  /** What it is a part of, and what it fits, with in which case ("à partir de 2019"). */
  partOf: readonly ProductCard[];
  fits: readonly Readonly<{ card: ProductCard; words: string | null }>[];
}>;

export type CategoryView = Readonly<{
  path: string;
  name: string;
  intro: string | null;
  layout: "grid" | "list";
  /** Out of menus, site map and search engines. */
  hidden: boolean;
  /** A picture of its own, under /pictures. */
  picture: string | null;
  /** What search engines show instead of its name and its words. */
  seoTitle: string | null;
  seoDescription: string | null;
  children: readonly Readonly<{ path: string; name: string; count: number }>[];
  crumbs: readonly Crumb[];
}>;

/** The departments and their categories, for menus, the home page and the footer. */
export type Navigation = readonly Readonly<{
  path: string;
  name: string;
  categories: readonly Readonly<{ path: string; name: string }>[];
}>[];
