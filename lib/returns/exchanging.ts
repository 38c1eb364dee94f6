import { idOf } from "#lib/kernel/actor";
import { middleMinor } from "#lib/orders/refund-ceilings";
import type { Scene } from "#lib/platform/command";
import { returnClosed } from "./facts.ts";
import type { LockedReturn } from "./locked-return.ts";
import { tell } from "./taking-back.ts";

/** What came of a return, line by line; nothing of a line that was missing whole. */
export const cameBack = ({ lines }: LockedReturn) =>
  lines
    .map(({ orderLineId, quantity, missing }) => ({ lineId: orderLineId, quantity: quantity - missing }))
    .filter(({ quantity }) => quantity > 0);

/** How much this person may give for a return alone: above the ceiling, not whoever inspected it. Null: all of it. */
export const mostMinorOf = (
  { inspectedById }: Pick<LockedReturn, "inspectedById">,
  { actor }: Pick<Scene, "actor">,
): number | null => (inspectedById && inspectedById !== idOf(actor) ? null : middleMinor);

type Exchanged = Readonly<{
  /** The order that it was exchanged for. */
  newNumber: string;
  /** What of its worth was left over and went back to what had paid; cents. */
  refundMinor: number;
}>;

/** A return ends as an exchange, in the caller's command. */
export async function closeExchanged(scene: Scene, found: LockedReturn, { newNumber, refundMinor }: Exchanged) {
  const { tx, now, record } = scene;
  await tx.return.update({ where: { id: found.id }, data: { state: "settled", settledAt: now, refundMinor } });
  await tell(scene, found, "exchanged", { newNumber, amountMinor: refundMinor });
  record(returnClosed({ returnId: found.id }));
}

/** What was to be exchanged is to be paid back instead, in the caller's command; why is told. */
export async function refundInstead(scene: Scene, found: LockedReturn, why: string): Promise<void> {
  await scene.tx.return.update({ where: { id: found.id }, data: { wish: "refund" } });
  await tell(scene, found, "unexchanged", { reason: why });
}
