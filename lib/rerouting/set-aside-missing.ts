import { moveStock } from "#lib/inventory/moving";
import { tellStock } from "#lib/inventory/tell-stock";
import { nameOf } from "#lib/kernel/actor";
import type { Scene } from "#lib/platform/command";
import type { LineInParcel } from "./line.ts";

/**
 * Units that the books have and the shelf has not may not be sold again: they lie aside, to be looked at, until somebody has
 * counted. Which part of a bundle is missing is not known here; its place counts it.
 */
export async function setAsideMissing(
  scene: Scene,
  { line: { variantId }, parcel: { locationCode } }: LineInParcel,
  units: number,
  orderNumber: string,
): Promise<void> {
  const { tx, now, actor } = scene;
  if ((await tx.bundleComponent.count({ where: { bundleId: variantId } })) > 0) return;
  const aside = await moveStock(tx, {
    moves: [{ variantId, locationCode, onHandDelta: 0, setAside: { units, reason: "inspection" } }],
    reason: "set_aside",
    reference: `order:${orderNumber}`,
    note: null,
    actorName: nameOf(actor),
    now,
  });
  if (aside.ok) tellStock(aside.value, scene);
}
