import { z } from "zod";
import { restored } from "#lib/catalogue/restored";
import type { PutBundles } from "#lib/catalogue/version-links";
import { refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { bandChanged } from "./facts.ts";

/**
 * Says of a product again what an earlier version of it said, its pictures, variants, documents, relations and bundles too,
 * as a new version: nothing in between is forgotten. Refuses `unknown_version`, and whatever an edit of them refuses.
 */
export const restoreVersion = command({
  name: "product.restore",
  input: z.strictObject({ id: z.uuid(), version: z.int().positive(), restores: z.int().positive() }),
  allow: "products.write",
  async run(asked, scene) {
    const saved = await restored(scene, asked, putBundles);
    if (saved.ok) scene.record(bandChanged({ productIds: [asked.id] }));
    return saved;
  },
});

/**
 * Has variants be made of what they were made of; what was no bundle is one no more. Refuses, as making one anew does,
 * `has_own_stock` for one that has been stocked since, and `bundle_in_bundle`.
 */
const putBundles: PutBundles = async (tx, productId, said) => {
  const skus = new Map(said.map(({ id, sku }) => [id, sku]));
  const ids = [...skus.keys()];
  const rows = said.flatMap(({ id, parts }) =>
    parts.map((one, position) => ({ bundleId: id, componentId: one.id, quantity: one.quantity, position })),
  );
  await tx.bundleComponent.deleteMany({ where: { bundle: { productId } } });
  const nested = await tx.bundleComponent.findFirst({
    where: { OR: [{ componentId: { in: ids } }, { bundleId: { in: rows.map((one) => one.componentId) } }] },
    select: { bundle: { select: { sku: true } } },
  });
  if (nested) return refuse({ code: "bundle_in_bundle", sku: nested.bundle.sku });
  const stocked = await tx.stockLevel.findFirst({
    where: { variantId: { in: ids }, OR: [{ onHand: { gt: 0 } }, { reserved: { gt: 0 } }, { held: { gt: 0 } }] },
    select: { variantId: true },
  });
  if (stocked) return refuse({ code: "has_own_stock", sku: skus.get(stocked.variantId) ?? "" });
  await tx.stockLevel.deleteMany({ where: { variantId: { in: ids } } });
  await tx.bundleComponent.createMany({ data: rows });
  return null;
};
