import { type moveStock as Move, moveStock } from "#lib/inventory/moving";
import { tellStock } from "#lib/inventory/tell-stock";
import type { Scene } from "#lib/platform/command";
import type { LockedCorrection } from "./sql/corrections.ts";

type Applied = Pick<
  LockedCorrection,
  "id" | "variantId" | "sku" | "locationCode" | "counted" | "difference" | "reason" | "at" | "authorName"
>;

/** Moves the level by what a correction says, in its author's name. Refuses `below_promised`. */
export async function applyCorrection(scene: Scene, correction: Applied): ReturnType<typeof Move> {
  const { id, variantId, sku, locationCode, counted, difference, reason, at, authorName } = correction;
  const moved = await moveStock(scene.tx, {
    moves: [{ variantId, locationCode, onHandDelta: difference }],
    reason: counted === null ? "adjust" : "count",
    reference: `correction:${id}`,
    note: reason,
    actorName: authorName,
    now: scene.now,
    ...(counted !== null && { countedAt: at }),
  });
  if (!moved.ok) return moved;
  tellStock(moved.value, scene);
  scene.audit({ subject: `variant:${sku}`, changes: { [`onHand.${locationCode}`]: [null, difference] }, reason });
  return moved;
}
