import type { Availability } from "#lib/catalogue/schema";

/** One article as feeds tell it, whatever the channel. Money in cents, VAT included; what it costs is what its page says. */
export type FeedItem = Readonly<{
  productId: string;
  sku: string;
  handle: string;
  /** Named when the product is a choice: what its articles share. */
  groupId: string | null;
  title: string;
  description: string;
  link: string;
  pictures: readonly Readonly<{ url: string; width: number; height: number }>[];
  brand: string | null;
  gtin: string | null;
  /** "Cuisine & Table > Cuisson" */
  category: string;
  /** The number that Google's taxonomy has for it. */
  googleCategory: string | null;
  priceMinor: number;
  /** What is struck out beside it, and until when, if anything. */
  priorMinor: number | null;
  reducedUntil: string | null;
  availability: "in_stock" | "out_of_stock" | "preorder" | "backorder";
  /** The day it comes, where it is sold before. */
  arrivesOn: string | null;
  used: boolean;
  colour: string | null;
  size: string | null;
  material: string | null;
  energyClass: string | null;
  /** Its number in the EU's register of energy labels. */
  eprel: string | null;
  weightGrams: number;
  measure: Readonly<{ amount: number; unit: string }> | null;
  /** The usual delivery; null where it is not sent. */
  delivery: Readonly<{ priceMinor: number; handlingDays: number; transitDays: number }> | null;
  storeOnly: boolean;
  digital: boolean;
  /** Whether its name and description are written in English too. */
  inEnglish: boolean;
  stores: readonly Readonly<{ code: string; quantity: number; availability: Availability }>[];
}>;

/** Who mends it. */
export const owners = ["catalogue", "prices", "stock", "legal"] as const;
export type Owner = (typeof owners)[number];

/** What is wrong with an article in a feed. An error leaves it out; a warning does not. */
export type Problem = Readonly<{ rule: string; severity: "error" | "warning"; owner: Owner; value: string }>;

/** What channels take, each with its file: the name under which it stands in addresses. */
export const channelCodes = ["google", "google-en", "google-local", "meta", "meta-en", "criteo", "affiliate"] as const;
export type ChannelCode = (typeof channelCodes)[number];
