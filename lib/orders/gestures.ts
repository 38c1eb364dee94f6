import { addStoreCredit } from "#lib/credit/store-credit";
import { nameOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import type { Scene } from "#lib/platform/command";
import { leftMinor } from "./disputed.ts";
import { gestureMade } from "./facts.ts";
import { type LockedOrder, noAccount } from "./locked-order.ts";
import { givable } from "./owed-units.ts";
import { refundOf } from "./refund.ts";
import type { ActOf } from "./refund-acts.ts";
import { tellOnTimeline } from "./timeline.ts";

type Gesture = ActOf<"gesture">;

/**
 * Whether a gesture can be made about an order as it stands: money never more than what is left of what was paid, a
 * voucher only to somebody who has an account. Refuses `no_account`, `more_than_captured`, and as `givable`.
 */
export function owedAsGesture(order: LockedOrder, { pays, amountMinor }: Gesture) {
  if (pays === "voucher") return order.accountId ? ok({ amountMinor }) : noAccount;
  const may = givable(order);
  if (!may.ok) return may;
  const left = leftMinor(order);
  return amountMinor > left ? refuse({ code: "more_than_captured", leftMinor: left }) : ok({ amountMinor });
}

/** Makes a gesture that `owedAsGesture` allows, in the caller's command; `askedBy` is the first of two people. */
export async function makeGesture(
  scene: Scene,
  order: LockedOrder,
  { pays, amountMinor, reason, cause, words }: Gesture,
  askedBy: string | null,
): Promise<void> {
  const { tx, now, actor, record } = scene;
  const { id: orderId, accountId } = order;
  const gestureId = newId();
  const by = { actorName: askedBy ?? nameOf(actor), approvedByName: askedBy === null ? null : nameOf(actor) };
  const said = { kind: pays, amountMinor, reason, cause, words };
  await tx.orderGesture.create({ data: { id: gestureId, orderId, ...said, ...by, at: now } });
  await tellOnTimeline(scene, { orderId, kind: "gesture", data: { pays, amountMinor, reason, cause } });
  const releasedMinor = pays === "refund" ? await refundOf(scene, order, amountMinor, words.replace(/\.$/, "")) : 0;
  if (pays === "voucher" && accountId)
    await addStoreCredit(
      { ...scene, askedBy: askedBy ?? undefined },
      { accountId, amountMinor, reason: words, orderId },
    );
  record(gestureMade({ orderId, gestureId, releasedMinor }));
}
