import { closeIncidentOrder } from "#lib/incidents/commands-outcome";
import { incidentsOf, isUndecidedElsewhere } from "#lib/incidents/queries";
import type { Decision, OrderOutcome } from "#lib/incidents/schema";
import type { Actor } from "#lib/kernel/actor";
import { system } from "#lib/kernel/actor";
import { cancelOrder } from "#lib/orders/commands";
import { takeRest } from "#lib/orders/commands-capture";
import { releaseHeld } from "#lib/orders/commands-hold";
import { heldBefore, heldOrder } from "#lib/orders/queries-held";
import { readIntent } from "#lib/payments/provider";
import { take } from "./captures.ts";

/** What was decided for one order of an incident, in the name of whoever decided. */
export type Decided = Readonly<{
  incidentId: string;
  orderId: string;
  decision: Decision;
  reason: string;
  actor: Actor;
}>;

/**
 * Brings an order to what was decided of it: its money is taken outside any transaction and it may leave, or it is
 * cancelled and its money let go. Answers what became of it, and may be asked again. Throws ProviderUnavailable.
 */
export const carryOut = (decided: Decided, now: Date): Promise<OrderOutcome> =>
  decided.decision === "honour" ? honour(decided, now) : cancel(decided, now);

async function honour({ incidentId, orderId, reason, actor }: Decided, now: Date): Promise<OrderOutcome> {
  const order = await heldOrder(orderId);
  if (!order || order.state === "cancelled") return "failed";
  if (!order.heldSince || (await isUndecidedElsewhere(orderId, incidentId))) return "honoured";
  if (order.intentId && !(await isTaken(orderId, order.intentId, now))) return "authorisation_expired";
  const released = await releaseHeld(actor, { orderId, reason }, { now });
  return released.ok || (await heldOrder(orderId))?.heldSince === null ? "honoured" : "failed";
}

/** Takes all of it; a bank that has let go meanwhile is not asked. */
async function isTaken(orderId: string, intentId: string, now: Date): Promise<boolean> {
  if ((await readIntent(intentId)).status === "canceled") return false;
  const asked = await takeRest(system("payments"), { orderId }, { now });
  const captureId = asked.ok ? asked.value.captureId : null;
  return captureId === null || (await take(captureId, now)) === "done";
}

async function cancel({ orderId, decision, reason, actor }: Decided, now: Date): Promise<OrderOutcome> {
  const cancelled = await cancelOrder(actor, { orderId, reason }, { now });
  if (!cancelled.ok && (await heldOrder(orderId))?.state !== "cancelled") return "failed";
  return decision === "voucher" ? "cancelled_with_voucher" : "cancelled";
}

/** How long a bank keeps money aside (Stripe: seven days for a card online). */
const authorisedDays = 7;
const batch = 100;

/** Held too long: the bank has let go of the money, and each incident of the order says so to whoever decides. */
export async function noteExpired(now: Date): Promise<void> {
  for (const { id: orderId } of await heldBefore(new Date(now.getTime() - authorisedDays * 86_400_000), batch))
    for (const incidentId of await incidentsOf(orderId))
      await closeIncidentOrder(system("sentinel"), { incidentId, orderId, outcome: "authorisation_expired" }, { now });
}
