import { newId } from "#lib/kernel/ids";
import type { Prisma, Transaction } from "#lib/platform/database";

const day = 86_400_000;

/** A table for four: the plates and the glasses that the shop sells one by one, for ten euros less than the two together. */
const tableForFour = {
  sku: "BF-LOT-001",
  handle: "table-pour-quatre-keroual",
  nameFr: "Table pour quatre, Kéroual et Saint-Alban",
  nameEn: "Table for four, Kéroual and Saint-Alban",
  descriptionFr:
    "Quatre assiettes plates en grès de Kéroual, couleur craie, et six verres à vin Saint-Alban. Les deux lots partent ensemble, emballés chacun dans son carton.",
  descriptionEn:
    "Four chalk stoneware dinner plates by Kéroual and six Saint-Alban wine glasses. Both sets leave together, each packed in its own box.",
  grossMinor: 7980,
  components: ["BF-CUI-003-CHALK", "BF-CUI-017"],
} as const;

/** The articles that are sold as a set, without stock of their own. */
export async function seedBundles(tx: Transaction, now: Date): Promise<void> {
  const { sku, components, grossMinor, ...names } = tableForFour;
  const found = await tx.variant.findMany({
    where: { sku: { in: [...components] } },
    include: { product: { include: { media: true } } },
  });
  const parts = components.flatMap((wanted) => found.find((variant) => variant.sku === wanted) ?? []);
  const [first] = parts;
  if (!first || parts.length < components.length) throw new Error("a component of the demo bundle is missing");

  const { product } = first;
  const since = new Date(now.getTime() - 45 * day);
  const [productId, variantId] = [newId(), newId()];
  const pictures = parts.flatMap((part) => pictureOf(part) ?? []);
  await tx.product.create({
    data: {
      ...names,
      id: productId,
      externalId: sku,
      status: "active",
      categoryId: product.categoryId,
      vatBasisPoints: product.vatBasisPoints,
      createdAt: since,
      updatedAt: since,
      variants: {
        create: { id: variantId, sku, weightGrams: parts.reduce((sum, { weightGrams }) => sum + weightGrams, 0) },
      },
      media: {
        create: pictures.map(({ id: _, productId: __, ...picture }, position) => ({
          ...picture,
          id: newId(),
          optionCode: null,
          valueCode: null,
          position,
        })),
      },
    },
  });
  await tx.price.create({ data: { variantId, grossMinor, since } });
  await tx.priceInterval.create({ data: { variantId, grossMinor, since } });
  await tx.bundleComponent.createMany({
    data: parts.map(({ id: componentId }, position) => ({ bundleId: variantId, componentId, quantity: 1, position })),
  });
}

type Part = Prisma.VariantGetPayload<{ include: { product: { include: { media: true } } } }>;

/** The first picture of the variant's own colour, or of no colour. */
const pictureOf = ({ options, product: { media } }: Part) =>
  media
    .toSorted((a, b) => a.position - b.position)
    .find(({ optionCode, valueCode }) => !optionCode || (options as Record<string, string>)[optionCode] === valueCode);
