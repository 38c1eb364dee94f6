import { refuse } from "#lib/kernel/result";
import type { Scene } from "#lib/platform/command";
import { saveProduct } from "./sql/save-product.ts";
import { contentOf, standingProduct } from "./sql/standing-product.ts";
import { standingParts } from "./sql/version-parts.ts";
import type { ChangedParts, Part } from "./version-parts.ts";

/**
 * Changes a part of a product and keeps it as its next version, which tells what changed. Refuses what a save refuses, and
 * `unknown_product`.
 */
export async function changePart(scene: Scene, productId: string, part: Part, change: () => Promise<unknown>) {
  const { tx } = scene;
  const product = await standingProduct(tx, productId);
  if (!product) return refuse({ code: "unknown_product", id: productId });
  const before = await standingParts[part](tx, productId);
  await change();
  const parts = { [part]: [before, await standingParts[part](tx, productId)] } as ChangedParts;
  return saveProduct(scene, product, contentOf(product), { version: product.version, parts });
}
