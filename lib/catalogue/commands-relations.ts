import { z } from "zod";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { englishLabel } from "./code.ts";
import { changePart } from "./part-versions.ts";
import { mostRelations, relationKinds } from "./relations.ts";
import { seenRows, stillStand } from "./seen-rows.ts";
import { plainWords } from "./words.ts";

const words = z.union([z.literal("").transform(() => null), z.null(), plainWords.max(120)]);

const kind = z.enum(relationKinds);

/**
 * Says that a product has to do with another, after what was said before, as its next version; the same again changes nothing. Refuses
 * `unknown_product`, `related_to_itself` and `too_many_relations`.
 */
export const relateProduct = command({
  name: "product.relate",
  input: z.strictObject({ productId: z.uuid(), otherId: z.uuid(), kind }),
  allow: "products.write",
  async run({ productId, otherId, kind }, scene) {
    const { tx } = scene;
    if (productId === otherId) return refuse({ code: "related_to_itself" });
    const other = await tx.product.count({ where: { id: otherId } });
    if (other === 0) return refuse({ code: "unknown_product", id: otherId });
    const count = await tx.productRelation.count({ where: { productId } });
    if (count >= mostRelations) return refuse({ code: "too_many_relations" });
    const relation = { productId, otherId, kind, position: count };
    const saved = await changePart(scene, productId, "relations", () =>
      tx.productRelation.createMany({ data: [relation], skipDuplicates: true }),
    );
    return saved.ok ? ok({ productId }) : saved;
  },
});

/**
 * Says everything that a product has to do with others anew, in this order, as its next version; what is not named is no more. Refuses
 * `unknown_product` (also of an other), `related_to_itself`, `edited_meanwhile` when not just those stand that were seen.
 */
export const saveRelations = command({
  name: "product.save_relations",
  input: z.strictObject({
    productId: z.uuid(),
    /** Each as "kind otherId". */
    seen: seenRows,
    relations: z
      .array(
        z.strictObject({ otherId: z.uuid(), kind, wordsFr: words.default(null), wordsEn: englishLabel.default(null) }),
      )
      .max(mostRelations)
      .refine((all) => new Set(all.map((one) => `${one.kind} ${one.otherId}`)).size === all.length),
  }),
  allow: "products.write",
  async run({ productId, seen, relations }, scene) {
    const { tx } = scene;
    if (relations.some(({ otherId }) => otherId === productId)) return refuse({ code: "related_to_itself" });
    const product = await tx.product.findUnique({ where: { id: productId }, include: { relations: true } });
    if (!product) return refuse({ code: "unknown_product", id: productId });
    const before = product.relations.map(({ kind, otherId }) => `${kind} ${otherId}`);
    if (!stillStand(seen, before)) return refuse({ code: "edited_meanwhile", version: product.version });
    const ids = [...new Set(relations.map(({ otherId }) => otherId))];
    if ((await tx.product.count({ where: { id: { in: ids } } })) < ids.length)
      return refuse({ code: "unknown_product" });
    const rows = relations.map((one, position) => ({ ...one, productId, position }));
    const saved = await changePart(scene, productId, "relations", async () => {
      await tx.productRelation.deleteMany({ where: { productId } });
      await tx.productRelation.createMany({ data: rows });
    });
    return saved.ok ? ok({ count: relations.length }) : saved;
  },
});
