import type { ProductKind } from "#lib/catalogue/schema";
import type { Fault } from "./schema.ts";

export const sheetSorts = ["name", "sku", "price", "changed"] as const;
export type SheetSort = (typeof sheetSorts)[number];

export const sheetStates = ["held", "scheduled", "frozen"] as const;
export type SheetState = (typeof sheetStates)[number];

/** Which variants the price sheet shows; what is left out does not narrow it. */
export type SheetFilter = Readonly<{
  /** A part of the name, or a whole SKU or barcode. */
  query?: string;
  /** Path of a department or of a category. */
  category?: string;
  brand?: string;
  /** Net margin in whole percent of the net price; variants without a cost are left out. */
  marginUnder?: number;
  state?: SheetState;
}>;

/** Whose prices the sheet shows: the base prices, or those of a list from a quantity on. */
export type SheetScope = Readonly<{ listCode: string | null; minQuantity: number }>;
export const basePrices: SheetScope = { listCode: null, minQuantity: 1 };

/** One variant of the sheet. Amounts in cents; times as instants. */
export type SheetRow = Readonly<{
  variantId: string;
  sku: string;
  productId: string;
  handle: string;
  nameFr: string;
  nameEn: string | null;
  /** "Corail", "Chêne, 24 cm"; null for a product without choices. */
  optionsFr: string | null;
  optionsEn: string | null;
  picture: string | null;
  /** The base price, VAT included. */
  grossMinor: number | null;
  /** The price of the list that is shown; null while it has none, and for the base prices. */
  listedMinor: number | null;
  costMinor: number | null;
  floorMinor: number | null;
  vatBasisPoints: number;
  ecoFeeMinor: number;
  /** The lowest base price of the last thirty days. */
  lowestMinor: number | null;
  since: Date | null;
  held: Readonly<{ toMinor: number; faults: readonly Fault[] }> | null;
  scheduled: Readonly<{ toMinor: number; at: string }> | null;
  frozen: boolean;
  categoryPath: string;
  brand: string | null;
  kind: ProductKind;
  fixedBookPrice: boolean;
}>;

/** A price of the sheet as a change of many needs it. */
export type StandingRow = Readonly<{
  sku: string;
  nameFr: string;
  nameEn: string | null;
  minor: number;
  costMinor: number | null;
  floorMinor: number | null;
  vatBasisPoints: number;
}>;
