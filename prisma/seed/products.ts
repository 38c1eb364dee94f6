import { createHash } from "node:crypto";
import { legalFacts } from "#lib/catalogue/legal-facts";
import { newId } from "#lib/kernel/ids";
import type { Prisma, Transaction } from "#lib/platform/database";
import { customsOf } from "./customs.ts";
import { codeOf, type DemoProduct, type DemoVariant, demoPictures, demoProducts } from "./source.ts";

const day = 86_400_000;

/** A demo variant with the id it got, the product it is of, and the instant it came into the catalogue. */
export type SeededVariant = Readonly<{ id: string; source: DemoVariant; product: DemoProduct; createdAt: Date }>;

/** Products with their choices, variants and pictures. Answers the variants, for whoever prices and stocks them. */
export async function seedProducts(
  tx: Transaction,
  categories: ReadonlyMap<string, string>,
  types: ReadonlyMap<string, string>,
  now: Date,
): Promise<SeededVariant[]> {
  const seeded = demoProducts.map((source) => ({ id: newId(), source, createdAt: createdAt(source.handle, now) }));
  const variants = seeded.flatMap(({ id: productId, source: product, createdAt }) =>
    product.variants.map((source, position) => ({ id: newId(), productId, product, source, position, createdAt })),
  );

  await tx.product.createMany({
    data: seeded.map(({ id, source, createdAt }) => ({
      ...productRow(source),
      id,
      categoryId: categories.get(`${source.department}/${source.category}`) ?? "",
      typeCode: types.get(`${source.department}/${source.category}`) ?? null,
      createdAt,
      updatedAt: createdAt,
    })),
  });
  await tx.productOption.createMany({ data: seeded.flatMap(({ id, source }) => optionRows(id, source)) });
  await tx.variant.createMany({
    data: variants.map(({ id, productId, product, source, position }) => ({
      id,
      productId,
      position,
      sku: source.sku,
      gtin: source.gtin,
      options: source.options,
      weightGrams: weightOf(product, source),
      measure: source.unit?.quantity ?? null,
      measureUnit: source.unit?.unit ?? null,
      ...customsOf(product),
    })),
  });
  await tx.media.createMany({ data: seeded.flatMap(({ id, source }) => pictureRows(id, source.handle)) });
  return variants;
}

function productRow(product: DemoProduct) {
  const { ecoPartCents = 0, energyClassLamp, depositCents, ...legal } = product.legal ?? {};
  const facts = legalFacts.parse({
    ...legal,
    ...(energyClassLamp && { energyClass: energyClassLamp }),
    ...(depositCents && { depositMinor: depositCents }),
  });
  return {
    handle: product.handle,
    externalId: product.sku,
    kind: product.kind,
    status: "active" as const,
    brandCode: codeOf(product.brand),
    nameFr: product.name.fr,
    nameEn: product.name.en,
    descriptionFr: product.description.fr,
    descriptionEn: product.description.en,
    storeOnly: product.storeOnly,
    shippingClass: product.shippingClass,
    vatBasisPoints: Math.round(product.vatRate * 100),
    ecoFeeMinor: ecoPartCents,
    attributes: product.attributes as Prisma.InputJsonValue,
    legal: facts,
    dimensions: product.dimensionsMm,
    supplierCode: product.supplier,
    scenario: product.scenario ?? null,
    popularity: likelihood(product.handle, "popularity") % 1000,
  };
}

const optionRows = (productId: string, { options }: DemoProduct) =>
  options.map(({ name, label, values }, position) => ({
    productId,
    code: name,
    labelFr: label.fr,
    labelEn: label.en,
    position,
    values: values.map(({ code, label, colourHex }) => ({
      code,
      labelFr: label.fr,
      labelEn: label.en,
      ...(colourHex && { swatch: colourHex }),
    })),
  }));

const pictureRows = (productId: string, handle: string) =>
  demoPictures
    .filter(({ product }) => product === handle)
    .sort((a, b) => rank[a.kind] - rank[b.kind])
    .map(({ file, width, height, alt, option, code }, position) => ({
      id: newId(),
      productId,
      file,
      width,
      height,
      altFr: alt.fr,
      altEn: alt.en,
      optionCode: option ?? null,
      valueCode: code ?? null,
      position,
    }));

const rank = { main: 0, alt: 1, variant: 2, hero: 3, tile: 3 };

/** The catalogue weighs one size; what a larger one holds more, it weighs more. */
export const weightOf = ({ weightGrams, unit }: DemoProduct, variant: DemoVariant): number =>
  weightGrams + (variant.unit?.quantity ?? 0) - (unit?.quantity ?? 0);

/** Always the same number for the same product, so that every fresh demo looks alike. */
export const likelihood = (handle: string, of: string): number =>
  createHash("sha256").update(`${of}:${handle}`).digest().readUInt32BE(0);

/** Between two months and two years ago. */
const createdAt = (handle: string, now: Date): Date =>
  new Date(now.getTime() - (60 + (likelihood(handle, "age") % 670)) * day);
