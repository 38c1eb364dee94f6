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
