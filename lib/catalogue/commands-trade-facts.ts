import { z } from "zod";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { saveProduct } from "./sql/save-product.ts";
import { contentOf, withPlace } from "./sql/standing-product.ts";
import { variantsOf } from "./sql/version-parts.ts";

const input = z.strictObject({
  sku: z.string().trim().min(1).max(64),
  /** Six figures of the Harmonised System, or up to ten of the Union's own tariff. */
  hsCode: z
    .string()
    .regex(/^\d{6,10}$/)
    .nullable()
    .optional(),
  /** Where it was made; two letters. */
  originCountry: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .optional(),
  /** What a private person was paid for it, used; cents. VAT is then due on the margin. */
  boughtForMinor: z.int().min(0).max(100_000_000).nullable().optional(),
});

/**
 * What customs and the tax office want to know of a variant; what is not named stays, null takes it away. What customs
 * want is the product's next version; what was paid is not, and stays when one goes back. Orders keep the
 * VAT that they were placed with. Refuses `unknown_sku`, and `not_used` for a purchase price of what is sold as new.
 */
export const saveTradeFacts = command({
  name: "product.trade_facts",
  input,
  allow: "products.write",
  async run({ sku, hsCode, originCountry, boughtForMinor }, scene) {
    const { tx, audit } = scene;
    const variant = await tx.variant.findUnique({
      where: { sku },
      select: {
        id: true,
        hsCode: true,
        originCountry: true,
        boughtForMinor: true,
        product: { include: withPlace },
      },
    });
    if (!variant) return refuse({ code: "unknown_sku", sku });
    const { product } = variant;
    const { condition } = z.looseObject({ condition: z.string().optional() }).parse(product.saleTerms);
    if (typeof boughtForMinor === "number" && !condition) return refuse({ code: "not_used", field: "boughtForMinor" });
    const after = {
      hsCode: hsCode === undefined ? variant.hsCode : hsCode,
      originCountry: originCountry === undefined ? variant.originCountry : originCountry,
      boughtForMinor: boughtForMinor === undefined ? variant.boughtForMinor : boughtForMinor,
    };
    const before = await variantsOf(tx, product.id);
    await tx.variant.update({ where: { id: variant.id }, data: after });
    if (variant.boughtForMinor !== after.boughtForMinor)
      audit({
        subject: `product:${product.handle}`,
        changes: { boughtForMinor: [variant.boughtForMinor, after.boughtForMinor] },
      });
    const parts = { variants: [before, await variantsOf(tx, product.id)] as const };
    const saved = await saveProduct(scene, product, contentOf(product), { version: product.version, parts });
    return saved.ok ? ok({ sku }) : saved;
  },
});
