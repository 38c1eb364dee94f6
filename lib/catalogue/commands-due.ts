import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { saveProduct } from "./sql/save-product.ts";
import { contentOf, standingProduct } from "./sql/standing-product.ts";
import { weigh } from "./sql/weighing.ts";

const portion = 500;

/**
 * Puts on sale the next draft whose hour has come and that tells what the law wants; what does not stays a draft until it
 * does. `worked` is how many were.
 */
export const publishDue = command({
  name: "product.publish_due",
  input: z.strictObject({}),
  allow: "system",
  async run(_, scene) {
    const { tx, now } = scene;
    const due = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM product
      WHERE publish_at <= ${now} AND status = 'draft'
        AND NOT EXISTS (SELECT FROM unnest(missing) what WHERE what = 'maker' OR what LIKE 'legal:%')
      ORDER BY publish_at, id LIMIT 1 FOR UPDATE SKIP LOCKED`;
    const product = due[0] && (await standingProduct(tx, due[0].id));
    if (!product) return ok({ worked: 0 });
    const after = { ...contentOf(product), status: "active" as const, publishAt: null };
    const saved = await saveProduct(scene, product, after, { version: product.version });
    return saved.ok ? ok({ worked: 1 }) : saved;
  },
});

/** Archives the next product whose sale ends. `worked` is how many were. */
export const withdrawDue = command({
  name: "product.withdraw_due",
  input: z.strictObject({}),
  allow: "system",
  async run(_, scene) {
    const { tx, now } = scene;
    const due = await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM product WHERE unpublish_at <= ${now} AND status = 'active'
      ORDER BY unpublish_at, id LIMIT 1 FOR UPDATE SKIP LOCKED`;
    const product = due[0] && (await standingProduct(tx, due[0].id));
    if (!product) return ok({ worked: 0 });
    const after = { ...contentOf(product), status: "archived" as const, publishAt: null, unpublishAt: null };
    const saved = await saveProduct(scene, product, after, { version: product.version });
    return saved.ok ? ok({ worked: 1 }) : saved;
  },
});

/**
 * Weighs how complete products are: those named, or the next of those that were changed since. An import leaves it to the
 * worker. `worked` is how many were.
 */
export const weighProducts = command({
  name: "product.weigh",
  input: z.strictObject({ productIds: z.array(z.uuid()).max(portion).optional() }),
  allow: "system",
  async run({ productIds }, { tx, now }) {
    const named =
      productIds ??
      (
        await tx.$queryRaw<{ id: string }[]>`
      SELECT id FROM product WHERE weighed_at IS NULL OR weighed_at < updated_at LIMIT ${portion}`
      ).map(({ id }) => id);
    await weigh(tx, named, now);
    return ok({ worked: named.length });
  },
});

/** Has the products of a type, or of a brand, weighed again: what is asked of them has changed. */
export const weighAgain = command({
  name: "product.weigh_again",
  input: z.union([z.strictObject({ typeCode: z.string() }), z.strictObject({ brandCode: z.string() })]),
  allow: "system",
  async run(of, { tx }) {
    await tx.product.updateMany({ where: of, data: { weighedAt: null } });
    return ok({});
  },
});
