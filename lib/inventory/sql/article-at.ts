import { z } from "zod";
import { ok, refuse } from "#lib/kernel/result";
import type { Transaction } from "#lib/platform/database";

/** A SKU at a place, as a form names it. */
export const articlePlace = { sku: z.string().trim().min(1).max(64), location: z.string().min(1).max(12) } as const;

/** The level that a form names; a bundle has none. Refuses `unknown_sku`, `unknown_location`. */
export async function articleAt(tx: Transaction, sku: string, location: string) {
  const variant = await tx.variant.findUnique({ where: { sku, components: { none: {} } }, select: { id: true } });
  if (!variant) return refuse({ code: "unknown_sku", sku });
  const place = await tx.stockLocation.findUnique({ where: { code: location }, select: { code: true } });
  if (!place) return refuse({ code: "unknown_location", location });
  return ok({ variantId: variant.id, locationCode: location });
}
