import { z } from "zod";
import { changePart } from "#lib/catalogue/part-versions";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { bandChanged } from "./facts.ts";

const sku = z.string().trim().min(1).max(64);

/**
 * Says what an article is made of, as its product's next version: it is then a bundle, without stock of its own, sold as long as its components are there.
 * Refuses `unknown_sku`, `article_twice`, `bundle_in_bundle` and `has_own_stock`.
 */
export const setBundle = command({
  name: "stock.set_bundle",
  input: z.strictObject({
    sku,
    components: z
      .array(z.strictObject({ sku, quantity: z.int().min(1).max(999) }))
      .min(1)
      .max(20),
  }),
  allow: "products.write",
  async run({ sku, components }, scene) {
    const { tx, record } = scene;
    const named = await tx.variant.findMany({
      where: { sku: { in: [sku, ...components.map((one) => one.sku)] } },
      select: { id: true, sku: true, productId: true, _count: { select: { components: true, bundles: true } } },
    });
    const variants = new Map(named.map((variant) => [variant.sku, variant]));
    const bundle = variants.get(sku);
    if (!bundle) return refuse({ code: "unknown_sku", sku });
    if (new Set(components.map((one) => one.sku)).size < components.length) return refuse({ code: "article_twice" });
    const parts = components.flatMap(({ sku, quantity }, position) => {
      const component = variants.get(sku);
      return component ? [{ component, bundleId: bundle.id, componentId: component.id, quantity, position }] : [];
    });
    const unknown = components.find((one) => !variants.has(one.sku));
    if (unknown) return refuse({ code: "unknown_sku", sku: unknown.sku });
    const nested = parts.find(({ component }) => component.id === bundle.id || component._count.components > 0);
    if (nested || bundle._count.bundles > 0)
      return refuse({ code: "bundle_in_bundle", sku: nested?.component.sku ?? sku });

    const levels = await tx.stockLevel.findMany({ where: { variantId: bundle.id } });
    if (levels.some(({ onHand, reserved, held }) => onHand + reserved + held > 0))
      return refuse({ code: "has_own_stock", sku });
    await tx.stockLevel.deleteMany({ where: { variantId: bundle.id } });
    const saved = await changePart(scene, bundle.productId, "bundles", async () => {
      await tx.bundleComponent.deleteMany({ where: { bundleId: bundle.id } });
      await tx.bundleComponent.createMany({ data: parts.map(({ component: _, ...part }) => part) });
    });
    if (!saved.ok) return saved;
    record(bandChanged({ productIds: [bundle.productId] }));
    return ok({ sku });
  },
});
