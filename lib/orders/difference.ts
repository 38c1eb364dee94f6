import type { Scene } from "#lib/platform/command";
import type { LockedOrder } from "./locked-order.ts";
import { refundOf } from "./refund.ts";

/**
 * An order has become cheaper than what was paid for it: the difference goes back once, in the caller's command, what the
 * bank only keeps aside first. Its total is without it already, so it is no refund of what stays.
 */
export async function giveBackDifference(
  scene: Scene,
  order: LockedOrder,
  minor: number,
  reason: string,
): Promise<void> {
  await refundOf(scene, order, minor, reason);
  await scene.tx.order.update({ where: { id: order.id }, data: { reducedMinor: { increment: minor } } });
}
