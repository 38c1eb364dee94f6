import { ok } from "#lib/kernel/result";
import type { Prisma, Transaction } from "#lib/platform/database";
import type { PutBundles } from "../version-links.ts";
import type { ChangedParts, Part, Parts } from "../version-parts.ts";
import { putDocumentsBack, putRelationsBack } from "./put-links-back.ts";
import { putVariants } from "./put-variants.ts";
import { standingParts } from "./version-parts.ts";

/** Puts the parts of a product back to what they were at a version. Answers them before and after, or what refuses it. */
export async function putBack(tx: Transaction, productId: string, version: number, putBundles: PutBundles) {
  const said = await partsAt(tx, productId, version);
  const parts = Object.keys(said) as Part[];
  const standing = async () => {
    const rows: [Part, unknown][] = [];
    for (const part of parts) rows.push([part, await standingParts[part](tx, productId)]);
    return Object.fromEntries(rows);
  };
  const before = await standing();
  if (said.pictures) await putPicturesBack(tx, productId, said.pictures);
  if (said.documents) await putDocumentsBack(tx, productId, said.documents);
  if (said.relations) await putRelationsBack(tx, productId, said.relations);
  const refused =
    (said.variants && (await putVariantsBack(tx, productId, said.variants))) ??
    (said.bundles && (await putBundles(tx, productId, said.bundles)));
  if (refused) return refused;
  const after = await standing();
  return ok(Object.fromEntries(parts.map((part) => [part, [before[part], after[part]]])) as ChangedParts);
}

/**
 * What the parts of a product were at a version, of those that were changed since: the first state kept from then on. One
 * kept before then may lack what an import brought in between, which keeps none.
 */
async function partsAt(tx: Transaction, productId: string, version: number): Promise<Partial<Parts>> {
  const rows = await tx.$queryRaw<{ part: Part; said: unknown }[]>`
    SELECT DISTINCT ON (part) part, said FROM product_version_part k
    WHERE product_id = ${productId}::uuid AND version >= ${version} AND EXISTS (
      SELECT FROM product_version_part later
      WHERE later.product_id = k.product_id AND later.part = k.part AND later.version > ${version})
    ORDER BY part, version`;
  return Object.fromEntries(rows.map(({ part, said }) => [part, said]));
}

/** Puts pictures back where they stood; those that came since are lost by no way back, and stand after them. */
async function putPicturesBack(tx: Transaction, productId: string, said: Parts["pictures"]): Promise<void> {
  await tx.media.updateMany({
    where: { productId, id: { notIn: said.map(({ id }) => id) } },
    data: { position: { increment: said.length } },
  });
  for (const [position, { id, ...picture }] of said.entries())
    await tx.media.upsert({
      where: { id },
      create: { id, productId, position, ...picture },
      update: { position, ...picture },
    });
}

/** Puts choices and variants back as they were; variants that came since are sold no more. Refuses what `putVariants` does. */
async function putVariantsBack(tx: Transaction, productId: string, { options, variants }: Parts["variants"]) {
  await tx.productOption.deleteMany({ where: { productId } });
  await tx.productOption.createMany({
    data: options.map((one, position) => ({
      ...one,
      values: one.values as unknown as Prisma.InputJsonArray,
      productId,
      position,
    })),
  });
  await tx.variant.updateMany({
    where: { productId, id: { notIn: variants.map(({ id }) => id) } },
    data: { active: false },
  });
  return putVariants(tx, productId, variants);
}
