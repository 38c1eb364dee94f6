import { readFileSync } from "node:fs";

/** The demo shop's files beside this one, as they are written. */
const read = <T>(file: string): T => JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8")) as T;

type Words = Readonly<{ fr: string; en: string }>;
type Measure = Readonly<{ quantity: number; unit: string }>;

export type DemoVariant = Readonly<{
  sku: string;
  gtin: string;
  options: Readonly<Record<string, string>>;
  priceCents: number;
  costCents: number;
  /** Pieces by place; null for what is never on a shelf. */
  stock: Readonly<Record<string, number>> | null;
  unit?: Measure;
}>;

export type DemoOption = Readonly<{
  name: string;
  label: Words;
  values: readonly Readonly<{ code: string; label: Words; colourHex?: string }>[];
}>;

export type AttributeContent = string | number | boolean | readonly string[];

export type DemoProduct = Readonly<{
  handle: string;
  sku: string;
  kind: "physical" | "digital" | "gift_card" | "subscription" | "service";
  department: string;
  category: string;
  name: Words;
  description: Words;
  brand: string;
  priceCents: number;
  /** The higher price that stood before today's, when it was cut. */
  compareAtCents: number | null;
  vatRate: number;
  weightGrams: number;
  dimensionsMm: Readonly<{ length: number; width: number; height: number }>;
  attributes: Readonly<Record<string, AttributeContent>>;
  options: readonly DemoOption[];
  storeOnly: boolean;
  supplier: string;
  legal?: Readonly<Record<string, unknown>> &
    Readonly<{ ecoPartCents?: number; energyClassLamp?: string; depositCents?: number }>;
  scenario?: string;
  shippingClass: string;
  unit?: Measure;
  variants: readonly DemoVariant[];
}>;

export type DemoStore = Readonly<{
  code: string;
  slug: string;
  name: string;
  address: Readonly<{ street: string; postalCode: string; city: string; country: string }>;
  lat: number;
  lng: number;
  phone: string;
  email: string;
  areaM2: number;
  manager: string;
  openingHours: Readonly<Record<string, string | null>>;
  exceptionalHours: readonly Readonly<{ date: string; hours: string | null }>[];
  timezone: string;
  departments: readonly string[];
  pickupLeadMinutes: number;
  pickupHoldDays: number;
  services: readonly string[];
  shipsFromStore: boolean;
  note: Words;
}>;

type Taxonomy = Readonly<{
  departments: readonly Readonly<{
    handle: string;
    name: Words;
    categories: readonly Readonly<{ handle: string; name: Words }>[];
  }>[];
  attributes: Readonly<Record<string, Readonly<{ label: Words; type: string; unit?: string; facet: boolean }>>>;
  values: Readonly<Record<string, Words>>;
  brands: readonly string[];
  suppliers: readonly Readonly<{ code: string; name: string; city: string; email: string }>[];
}>;

export type DemoPicture = Readonly<{
  file: string;
  width: number;
  height: number;
  kind: "main" | "alt" | "variant" | "hero" | "tile";
  product?: string;
  option?: string;
  code?: string;
  alt: Words;
}>;

export const demoProducts = read<readonly DemoProduct[]>("catalogue.json");
export const demoStores = read<readonly DemoStore[]>("stores.json");
export const demoTaxonomy = read<Taxonomy>("taxonomy.json");
export const demoPictures = read<readonly DemoPicture[]>("pictures.json");
export const demoIntros = read<Readonly<Record<string, Words>>>("intros.json");

/** "Grès de Kéroual" → "gres-de-keroual". */
export const codeOf = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** What a buyer wrote; English when its author is. */
export type DemoReview = readonly [
  stars: number,
  title: string,
  text: string,
  answer?: string | null,
  englishAuthor?: string,
];
/** By the handle of the product. */
export const demoReviews = read<Readonly<Record<string, readonly DemoReview[]>>>("reviews.json");

/** An answer of the `staff`, with their store, or of a `buyer`, with their name. */
export type DemoAnswer = readonly [by: string, text: string, place: string | null, locale?: string];
export const demoQuestions =
  read<
    readonly (readonly [
      handle: string,
      author: string,
      text: string,
      answers: readonly DemoAnswer[],
      locale?: string,
    ])[]
  >("questions.json");
