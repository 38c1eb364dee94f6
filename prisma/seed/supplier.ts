import type { Transaction } from "#lib/platform/database";

/** The workshop that makes the chairs sends them itself when the warehouse has no more, three working days after the order. */
const workshop = {
  code: "AULNE",
  name: "Bois d’Aulne, atelier",
  postcode: "53500",
  handlingDays: 3,
  product: "BF-MEU-001",
  unitsEach: 40,
} as const;
const noon = 720;

/** A place of a supplier, with its calendar and the levels of its last list, this morning's. */
export async function seedSupplier(tx: Transaction, now: Date): Promise<void> {
  const { code, name, postcode, handlingDays, product, unitsEach } = workshop;
  await tx.stockLocation.create({ data: { code, name, kind: "supplier" } });
  await tx.dispatchPlace.create({
    data: {
      locationCode: code,
      postcode,
      handlingDays,
      cutOffs: { create: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, minute: noon })) },
    },
  });
  const variants = await tx.variant.findMany({ where: { product: { externalId: product } }, select: { id: true } });
  const places = variants.map(({ id }) => ({ variantId: id, locationCode: code }));
  await tx.stockLevel.createMany({
    data: places.map((place) => ({ ...place, onHand: unitsEach, countedAt: now, updatedAt: now })),
  });
  await tx.stockMovement.createMany({
    data: places.map((place) => ({
      ...place,
      onHandDelta: unitsEach,
      reason: "import",
      note: "Liste de l’atelier",
      actorName: name,
      at: now,
    })),
  });
}
