import type { LegalFacts } from "#lib/catalogue/legal-facts";

/** Who mends a failure. */
export const owners = ["catalogue", "legal", "prices", "stock", "stores"] as const;
export type Owner = (typeof owners)[number];

type Picture = Readonly<{
  file: string;
  width: number;
  height: number;
  altFr: string;
  altEn: string | null;
  optionCode: string | null;
  valueCode: string | null;
}>;

type Variant = Readonly<{
  sku: string;
  gtin: string | null;
  weightGrams: number;
  measure: number | null;
  options: Readonly<Record<string, string>>;
  grossMinor: number | null;
  costMinor: number | null;
  floorMinor: number | null;
  frozen: boolean;
  /** Units that may be sold, wherever they lie. */
  available: number;
  countedAt: string | null;
}>;

/** One product with everything the robot looks at. Money in cents. */
export type ProductDetails = Readonly<{
  id: string;
  handle: string;
  kind: string;
  nameFr: string;
  nameEn: string | null;
  descriptionFr: string;
  descriptionEn: string | null;
  brand: string | null;
  categoryPath: string;
  shippingClass: string;
  storeOnly: boolean;
  vatBasisPoints: number;
  ecoFeeMinor: number;
  attributes: number;
  legal: LegalFacts;
  dimensions: Readonly<{ length: number; width: number; height: number }> | null;
  /** What the catalogue finds missing (`Missing` of its completeness). */
  missing: readonly string[];
  options: readonly Readonly<{ code: string; labelEn: string | null; values: readonly string[] }>[];
  pictures: readonly Picture[];
  variants: readonly Variant[];
  /** Other products on sale under the same name. */
  twins: number;
  updatedAt: string;
}>;

export type CategoryDetails = Readonly<{
  path: string;
  nameFr: string;
  nameEn: string | null;
  introFr: string | null;
  introEn: string | null;
  products: number;
}>;

export type StoreDetails = Readonly<{
  code: string;
  name: string;
  phone: string;
  email: string;
  noteFr: string;
  noteEn: string;
  openDays: number;
  services: number;
}>;

/** One check: its name, who mends what it finds, and what is wrong as somebody should see it; null when nothing is. */
export type Rule<Details> = Readonly<{
  id: string;
  owner: Owner;
  broken: (of: Details, now: Date) => string | null;
}>;

/** What the robot found on a page: "product:<id>", "category:cuisine", "store:ANG". */
export type Failure = Readonly<{ subject: string; name: string; rule: string; owner: Owner; value: string }>;
