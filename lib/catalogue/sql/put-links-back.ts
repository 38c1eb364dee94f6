import { refuse } from "#lib/kernel/result";
import type { Transaction } from "#lib/platform/database";
import type { Parts } from "../version-parts.ts";

/** Puts documents back where they stood; those that came since are lost by no way back, and stand after them. */
export async function putDocumentsBack(tx: Transaction, productId: string, said: Parts["documents"]): Promise<void> {
  await tx.productDocument.deleteMany({ where: { productId, file: { in: said.map(({ file }) => file) } } });
  await tx.productDocument.updateMany({ where: { productId }, data: { position: { increment: said.length } } });
  await tx.productDocument.createMany({ data: said.map((one, position) => ({ ...one, productId, position })) });
}

/** Has a product to do with what it had to do with; the name that was kept was only for telling. */
export async function putRelationsBack(tx: Transaction, productId: string, said: Parts["relations"]): Promise<void> {
  await tx.productRelation.deleteMany({ where: { productId } });
  await tx.productRelation.createMany({
    data: said.map(({ name: _, ...one }, position) => ({ ...one, productId, position })),
  });
}

/**
 * Has variants be made of what they were made of; what was no bundle is one no more. Refuses, as making one anew does,
 * `has_own_stock` for one that has been stocked since, and `bundle_in_bundle`.
 */
export async function putBundlesBack(tx: Transaction, productId: string, said: Parts["bundles"]) {
  const ids = said.map(({ id }) => id);
  const rows = said.flatMap(({ id, parts }) =>
    parts.map((one, position) => ({ bundleId: id, componentId: one.id, quantity: one.quantity, position })),
  );
  await tx.bundleComponent.deleteMany({ where: { bundle: { productId } } });
  const nested = await tx.bundleComponent.findFirst({
    where: { OR: [{ componentId: { in: ids } }, { bundleId: { in: rows.map((one) => one.componentId) } }] },
    select: { bundle: { select: { sku: true } } },
  });
  if (nested) return refuse({ code: "bundle_in_bundle", sku: nested.bundle.sku });
  const [stocked] = await tx.$queryRaw<{ sku: string }[]>`
    SELECT v.sku FROM stock_level s JOIN variant v ON v.id = s.variant_id
    WHERE v.id = ANY(${ids}::uuid[]) AND s.on_hand + s.reserved + s.held > 0 LIMIT 1`;
  if (stocked) return refuse({ code: "has_own_stock", sku: stocked.sku });
  await tx.$executeRaw`DELETE FROM stock_level WHERE variant_id = ANY(${ids}::uuid[])`;
  await tx.bundleComponent.createMany({ data: rows });
  return null;
}
