import { freeReplacement } from "#lib/checkout/replacing";
import { cancelPaymentRequest } from "#lib/orders/payment-request";
import type { Scene } from "#lib/platform/command";
import { refundInstead } from "#lib/returns/exchanging";
import { open } from "#lib/returns/states";
import { exchangeDropped } from "./facts.ts";
import type { LockedExchange } from "./locked-exchange.ts";
import type { DropReason } from "./schema.ts";
import { mayBecome } from "./states.ts";

/**
 * There will be no exchange, in the caller's command: what was kept is free again, nothing more is asked for, and what
 * comes back is to be paid back. Does nothing once it is decided.
 */
export async function drop(scene: Scene, { id, back, requestId, state }: LockedExchange, why: DropReason) {
  const { tx, now, record } = scene;
  if (!mayBecome(state, "dropped")) return;
  await freeReplacement(scene, id);
  if (requestId) await cancelPaymentRequest(scene, requestId);
  await tx.exchange.update({ where: { id }, data: { state: "dropped", dropped: why, endedAt: now } });
  const isOpen = (open as readonly string[]).includes(back.state);
  if (isOpen) await refundInstead(scene, back, why);
  record(exchangeDropped({ exchangeId: id }));
}
