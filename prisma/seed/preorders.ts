import { newId } from "#lib/kernel/ids";
import { addDays, dayOf } from "#lib/kernel/local-time";
import type { Transaction } from "#lib/platform/database";

/** The atlas of the catalogue, as its publisher prints it again after the winter: under the same cover. */
const newEdition = {
  sku: "BF-LIV-009",
  handle: "atlas-des-rivages-nouvelle-edition",
  nameFr: "Atlas des rivages de France, nouvelle édition",
  nameEn: "Atlas of the Shores of France, New Edition",
  descriptionFr:
    "L’atlas des rivages, redessiné : douze cartes nouvelles et les marées de l’année. Il sort en janvier, sous la même couverture. Réservez le vôtre, il part le jour où l’éditeur nous le livre.",
  descriptionEn:
    "The atlas of the shores, drawn anew: twelve new maps and this year’s tides. It comes out in January under the same cover. Order yours now, it leaves the day the publisher delivers it.",
  grossMinor: 4290,
  costMinor: 2750,
} as const;
const firstEdition = "BF-LIV-004";

/** So many are ordered from the publisher, and so many days away they are. */
const printed = 60;
const daysAway = 51;
const day = 86_400_000;

/** A book that may be ordered before it is printed. */
export async function seedPreorders(tx: Transaction, now: Date): Promise<void> {
  const { sku, grossMinor, costMinor, ...names } = newEdition;
  const before = await tx.variant.findUniqueOrThrow({
    where: { sku: firstEdition },
    include: { product: { include: { media: true } } },
  });
  const { id: _, handle: __, externalId: ___, media, ...book } = before.product;
  const since = new Date(now.getTime() - 10 * day);
  const [productId, variantId] = [newId(), newId()];
  const { attributes, dimensions, legal, saleTerms, ...plain } = book;
  await tx.product.create({
    data: {
      ...plain,
      ...names,
      attributes: attributes ?? {},
      dimensions: dimensions ?? {},
      legal: legal ?? {},
      saleTerms: saleTerms ?? {},
      id: productId,
      externalId: sku,
      createdAt: since,
      updatedAt: since,
      variants: { create: { id: variantId, sku, weightGrams: before.weightGrams } },
      media: { create: media.map(({ id: _, productId: __, ...picture }) => ({ ...picture, id: newId() })) },
    },
  });
  await tx.price.create({ data: { variantId, grossMinor, costMinor, since } });
  await tx.priceInterval.create({ data: { variantId, grossMinor, since } });
  await tx.stockLevel.create({
    data: {
      variantId,
      locationCode: "WEB",
      backorderLimit: printed,
      expectedOn: new Date(addDays(dayOf(now), daysAway)),
      countedAt: now,
      updatedAt: now,
    },
  });
}
