import { refuse } from "#lib/kernel/result";
import type { Scene } from "#lib/platform/command";
import type { ProductContent } from "./content.ts";
import { putBack } from "./sql/put-back.ts";
import { saveProduct } from "./sql/save-product.ts";
import { contentOf, standingProduct } from "./sql/standing-product.ts";
import type { PutBundles } from "./version-links.ts";

type Asked = Readonly<{ id: string; version: number; restores: number }>;

/**
 * Has a product say again what an earlier version of it said, its parts too, as a new version. What bundles are made of is
 * put back by whoever keeps the stock (`putBundles`).
 */
export async function restored(scene: Scene, { id, version, restores }: Asked, putBundles: PutBundles) {
  const product = await standingProduct(scene.tx, id);
  if (!product) return refuse({ code: "unknown_product", id });
  const kept = await scene.tx.productVersion.findUnique({
    where: { productId_version: { productId: id, version: restores } },
  });
  if (!kept) return refuse({ code: "unknown_version" });
  const after = { ...contentOf(product), ...(kept.content as Partial<ProductContent>) };
  const parts = await putBack(scene.tx, id, restores, putBundles);
  return parts.ok ? saveProduct(scene, product, after, { version, restores, parts: parts.value }) : parts;
}
