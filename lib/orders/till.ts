import { z } from "zod";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import type { Scene } from "#lib/platform/command";
import { moneyReturned, paymentReceived } from "./facts.ts";
import type { LockedOrder } from "./locked-order.ts";
import { tellOnTimeline } from "./timeline.ts";

/** How something was paid at the till of a store, and the number of its slip. */
export const tillSlip = z.strictObject({ by: z.enum(["cash", "card"]), reference: z.string().trim().min(2).max(60) });
export type TillSlip = z.infer<typeof tillSlip>;

/** A locked order was paid so much more at a till, in the caller's command; cents. */
export async function takeAtTill(scene: Scene, { id: orderId }: LockedOrder, amountMinor: number, slip: TillSlip) {
  const { tx, now, record } = scene;
  const { by, reference } = slip;
  const received = { receivedMinor: amountMinor, receivedAt: now, receivedBy: by, reference };
  await tx.orderTender.create({ data: { id: newId(), orderId, kind: "counter", amountMinor, ...received } });
  const data = { capturedMinor: { increment: amountMinor }, updatedAt: now };
  await tx.order.update({ where: { id: orderId }, data });
  await tellOnTimeline(scene, { orderId, kind: "received", data: { amountMinor, by, reference } });
  record(paymentReceived({ orderId, amountMinor }));
}

/**
 * What is owed back of money that a till received was given back there, in the caller's command. Refuses
 * `nothing_to_return`.
 */
export async function giveBackAtTill(scene: Scene, { id: orderId, tenders }: LockedOrder, reference: string) {
  const owed = tenders.filter(({ kind, returningMinor }) => kind === "counter" && returningMinor > 0);
  const amountMinor = owed.reduce((sum, { returningMinor }) => sum + returningMinor, 0);
  if (amountMinor === 0) return refuse({ code: "nothing_to_return" });
  const ids = owed.map(({ id }) => id);
  await scene.tx.orderTender.updateMany({ where: { id: { in: ids } }, data: { returningMinor: 0 } });
  await tellOnTimeline(scene, { orderId, kind: "given_back", data: { amountMinor, reference } });
  scene.record(moneyReturned({ orderId, amountMinor }));
  return ok({ amountMinor });
}
