import { z } from "zod";
import { idOf, nameOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { batchChange, contentWith } from "./batch-change.ts";
import type { ProductContent } from "./content.ts";
import { batchAsked } from "./facts.ts";
import { productFilter } from "./product-filter.ts";
import { filtered, whereOf } from "./sql/filtered.ts";
import { saveProduct } from "./sql/save-product.ts";
import { contentOf, standingProduct } from "./sql/standing-product.ts";

/**
 * Asks for one change of every product that a filter finds. The worker makes it in the name of whoever asks, each product
 * as its own next version: it can be followed, stopped and undone. Refuses `nothing_found`.
 */
export const askBatch = command({
  name: "product.ask_batch",
  input: z.strictObject({ filter: productFilter, change: batchChange }),
  allow: "products.write",
  async run({ filter, change }, { tx, now, actor, audit, record }) {
    const id = newId();
    const said = JSON.parse(JSON.stringify(change));
    await tx.productBatch.create({
      data: { id, at: now, authorId: idOf(actor), authorName: nameOf(actor), change: said },
    });
    const found = await tx.$executeRaw`
      INSERT INTO product_batch_item (batch_id, product_id) SELECT ${id}::uuid, p.id FROM product p ${whereOf(filtered(filter))}`;
    if (found === 0) return refuse({ code: "nothing_found" });
    audit({ subject: `product-batch:${id}`, changes: { asked: [null, { filter, change }], products: [null, found] } });
    record(batchAsked({ batchId: id }));
    return ok({ id, products: found });
  },
});

/** Stops a batch: what is done stays done, what waits is left as it is. */
export const stopBatch = command({
  name: "product.stop_batch",
  input: z.strictObject({ id: z.uuid() }),
  allow: "products.write",
  async run({ id }, { tx, audit }) {
    const { count } = await tx.productBatch.updateMany({ where: { id, stopped: false }, data: { stopped: true } });
    if (count === 0) return refuse({ code: "nothing_to_undo" });
    audit({ subject: `product-batch:${id}`, changes: { stopped: [false, true] } });
    return ok({ id });
  },
});

/**
 * Takes a batch back in one action: each product it changed, and that nobody has changed since, says again what it said.
 * Refuses `nothing_to_undo` when there is none, or when it was taken back already.
 */
export const undoBatch = command({
  name: "product.undo_batch",
  input: z.strictObject({ id: z.uuid() }),
  allow: "products.write",
  async run({ id }, { tx, now, actor, audit, record }) {
    const batch = await tx.productBatch.findUnique({ where: { id }, include: { undoneBy: true } });
    if (!batch || batch.undoneBy) return refuse({ code: "nothing_to_undo" });
    await tx.productBatch.update({ where: { id }, data: { stopped: true } });
    const back = { id: newId(), at: now, authorId: idOf(actor), authorName: nameOf(actor), change: {}, undoesId: id };
    await tx.productBatch.create({ data: back });
    const products = await tx.$executeRaw`
      INSERT INTO product_batch_item (batch_id, product_id)
      SELECT ${back.id}::uuid, product_id FROM product_batch_item WHERE batch_id = ${id}::uuid AND after > before`;
    if (products === 0) return refuse({ code: "nothing_to_undo" });
    audit({ subject: `product-batch:${id}`, changes: { undone: [0, products] } });
    record(batchAsked({ batchId: back.id }));
    return ok({ id: back.id, products });
  },
});

/**
 * Changes the next product of a batch, in the name of its author. `worked` is 0 when none waits or it was stopped. A
 * product that is refused keeps its reason and holds up no other.
 */
export const workBatch = command({
  name: "product.work_batch",
  input: z.strictObject({ id: z.uuid() }),
  allow: "products.write",
  async run({ id }, scene) {
    const { tx } = scene;
    const batch = await tx.productBatch.findUnique({ where: { id } });
    const [item] = await tx.$queryRaw<{ productId: string }[]>`
      SELECT product_id AS "productId" FROM product_batch_item
      WHERE batch_id = ${id}::uuid AND after IS NULL AND refusal IS NULL
      ORDER BY product_id LIMIT 1 FOR UPDATE SKIP LOCKED`;
    const product = item && (await standingProduct(tx, item.productId));
    if (!batch || batch.stopped || !product) return ok({ worked: 0, productId: null });
    const before = contentOf(product);
    const after = batch.undoesId
      ? await contentBefore(tx, batch.undoesId, product)
      : contentWith(before, batchChange.parse(batch.change));
    if (!after) return refuse({ code: "edited_meanwhile", productId: product.id });
    const saved = await saveProduct(scene, product, after, { version: product.version });
    if (!saved.ok) return refuse({ ...saved.refusal, productId: product.id });
    await tx.productBatchItem.update({
      where: { batchId_productId: { batchId: id, productId: product.id } },
      data: { before: product.version, after: saved.value.version },
    });
    return ok({ worked: 1, productId: product.id });
  },
});

/** Writes down why a product of a batch was refused. */
export const noteRefusal = command({
  name: "product.note_refusal",
  input: z.strictObject({ id: z.uuid(), productId: z.uuid(), refusal: z.string().max(60) }),
  allow: "system",
  async run({ id, productId, refusal }, { tx }) {
    await tx.productBatchItem.update({ where: { batchId_productId: { batchId: id, productId } }, data: { refusal } });
    return ok({});
  },
});

/** What a product said before a batch changed it; null when somebody has changed it since. */
async function contentBefore(
  tx: Parameters<typeof standingProduct>[0],
  batchId: string,
  { id, version }: Readonly<{ id: string; version: number }>,
): Promise<ProductContent | null> {
  const item = await tx.productBatchItem.findUnique({
    where: { batchId_productId: { batchId, productId: id } },
    select: { before: true, after: true },
  });
  if (!item?.before || item.after !== version) return null;
  const kept = await tx.productVersion.findUnique({
    where: { productId_version: { productId: id, version: item.before } },
  });
  return (kept?.content as ProductContent | undefined) ?? null;
}
