import type { ProductDetails } from "#lib/quality/schema";

type Variant = ProductDetails["variants"][number];

export const aDetailedVariant = (wanted: Partial<Variant> = {}): Variant => ({
  sku: "LUE-BLU",
  gtin: "4006381333931",
  weightGrams: 900,
  measure: null,
  options: { colour: "blue" },
  grossMinor: 4900,
  costMinor: 2000,
  floorMinor: 3000,
  frozen: false,
  available: 5,
  countedAt: "2026-11-01T08:00:00Z",
  ...wanted,
});

type Picture = ProductDetails["pictures"][number];

export const aDetailedPicture = (wanted: Partial<Picture> = {}): Picture => ({
  file: "lueur.webp",
  width: 1200,
  height: 1200,
  altFr: "Lampe bleue sur une table de chevet",
  altEn: "Blue lamp on a bedside table",
  optionCode: null,
  valueCode: null,
  ...wanted,
});

/** A lamp with which the robot finds nothing wrong. */
export const productDetails = (wanted: Partial<ProductDetails> = {}): ProductDetails => ({
  id: "0190a000-0000-7000-8000-000000000002",
  handle: "lueur",
  kind: "physical",
  nameFr: "Lampe Lueur",
  nameEn: "Lueur lamp",
  descriptionFr:
    "Une lampe de chevet en verre soufflé, à la lumière douce, qui s’allume d’un doigt. Son pied en hêtre massif est tourné en Anjou.",
  descriptionEn: "A bedside lamp in blown glass.",
  brand: "Lueur",
  categoryPath: "maison-deco/luminaires",
  shippingClass: "parcel",
  storeOnly: false,
  vatBasisPoints: 2000,
  ecoFeeMinor: 12,
  attributes: 4,
  legal: { warrantyMonths: 24 },
  dimensions: { length: 200, width: 200, height: 350 },
  missing: [],
  options: [{ code: "colour", labelEn: "Colour", values: ["blue"] }],
  pictures: [aDetailedPicture(), aDetailedPicture({ file: "lueur-2.webp" })],
  variants: [aDetailedVariant()],
  twins: 0,
  updatedAt: "2026-11-01T08:00:00Z",
  ...wanted,
});
