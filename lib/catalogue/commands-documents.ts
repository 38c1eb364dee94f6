import { z } from "zod";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { englishLabel, label } from "./code.ts";
import { documentKinds, documentLanguages } from "./documents.ts";
import { changePart } from "./part-versions.ts";
import { seenRows, stillStand } from "./seen-rows.ts";
import { productTag } from "./tags.ts";

/** How many documents a product has at most. */
const most = 30;

/**
 * Adds a PDF that was read and kept already (lib/media) at the end of a product's; its title is that of its file until
 * somebody writes another. The same again changes nothing. Refuses `unknown_product`, `too_many_documents`.
 */
export const addDocument = command({
  name: "product.add_document",
  input: z.strictObject({
    productId: z.uuid(),
    file: z.string().regex(/^[0-9a-f]{32}\.pdf$/),
    size: z.int().positive(),
    title: z.string().max(400),
  }),
  allow: "products.write",
  async run({ productId, file, size, title }, { tx, audit, expire }) {
    const product = await tx.product.findUnique({ where: { id: productId }, include: { documents: true } });
    if (!product) return refuse({ code: "unknown_product", id: productId });
    const { documents } = product;
    if (documents.length >= most) return refuse({ code: "too_many_documents" });
    const titleFr = label.safeParse(title.replace(/\.pdf$/i, "").slice(0, 120)).data ?? "Notice";
    const made = await tx.productDocument.createMany({
      data: [{ id: newId(), productId, file, size, titleFr, kind: "notice", position: documents.length }],
      skipDuplicates: true,
    });
    if (made.count > 0)
      audit({ subject: `product:${product.handle}`, changes: { documents: [documents.length, documents.length + 1] } });
    expire(productTag(productId));
    return ok({ added: made.count > 0 });
  },
});

/**
 * Says of a product's documents their order, what each is and its titles, as the product's next version; those that are
 * not named go. Refuses
 * `unknown_product`, `edited_meanwhile` when not just those stand that were seen.
 */
export const arrangeDocuments = command({
  name: "product.arrange_documents",
  input: z.strictObject({
    productId: z.uuid(),
    seen: seenRows,
    documents: z
      .array(
        z.strictObject({
          id: z.uuid(),
          kind: z.enum(documentKinds),
          titleFr: label,
          titleEn: englishLabel.default(null),
          language: z.enum(documentLanguages),
        }),
      )
      .max(most),
  }),
  allow: "products.write",
  async run({ productId, seen, documents }, scene) {
    const { tx } = scene;
    const product = await tx.product.findUnique({ where: { id: productId }, include: { documents: true } });
    if (!product) return refuse({ code: "unknown_product", id: productId });
    const known = new Set(product.documents.map(({ id }) => id));
    if (!stillStand(seen, [...known]) || documents.some(({ id }) => !known.has(id)))
      return refuse({ code: "edited_meanwhile", version: product.version });
    const saved = await changePart(scene, productId, "documents", async () => {
      await tx.productDocument.deleteMany({ where: { productId, id: { notIn: documents.map(({ id }) => id) } } });
      for (const [position, { id, ...said }] of documents.entries())
        await tx.productDocument.update({ where: { id }, data: { ...said, position } });
    });
    if (!saved.ok) return saved;
    return ok({ count: documents.length });
  },
});
