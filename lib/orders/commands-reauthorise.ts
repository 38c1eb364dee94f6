import { z } from "zod";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { intentStatuses, paidCard } from "#lib/payments/schema";
import { command, type Scene } from "#lib/platform/command";
import { lockOrder, notFound } from "./locked-order.ts";
import { isStillWanted, outcomeOfAnew } from "./reauthorising.ts";

const which = z.strictObject({ id: z.uuid() });

/**
 * Writes down that what a bank keeps aside for an order is to be kept aside anew: once for an authorisation. Answers it
 * while it is open, null when there is nothing to do: it was refused before, or some of it is being taken. Refuses
 * `order_not_found`.
 */
export const beginReauthorisation = command({
  name: "orders.beginReauthorisation",
  input: z.strictObject({ orderId: z.uuid() }),
  allow: "system",
  async run({ orderId }, { tx, now }) {
    const order = await lockOrder(tx, orderId);
    if (!order) return notFound;
    const { intentId: replacesIntentId, authorisedMinor: amountMinor } = order;
    if (!replacesIntentId || amountMinor === 0) return ok({ id: null });
    const before = await tx.reauthorisation.findFirst({ where: { replacesIntentId, state: { not: "let_go" } } });
    if (before) return ok({ id: before.state === "open" ? before.id : null });
    const taking = await tx.capture.count({ where: { intentId: replacesIntentId, state: { not: "done" } } });
    if (taking > 0 || !isStillWanted(order, { replacesIntentId, amountMinor })) return ok({ id: null });
    const id = newId();
    await tx.reauthorisation.create({ data: { id, orderId, replacesIntentId, amountMinor, createdAt: now } });
    return ok({ id });
  },
});

/** Writes down by which payment, before any card is asked. Answers whether it is still wanted, and by that payment. */
export const noteReauthorisingIntent = command({
  name: "orders.noteReauthorisingIntent",
  input: which.extend({ intentId: z.string().max(255) }),
  allow: "system",
  async run({ id, intentId }, { tx }) {
    const found = await lockBoth(tx, id);
    if (!found) return notFound;
    const { order, anew } = found;
    if (anew.state === "open" && anew.intentId === null)
      await tx.reauthorisation.update({ where: { id }, data: { intentId } });
    const isIts = anew.state === "open" && (anew.intentId ?? intentId) === intentId;
    return ok({ isWanted: isIts && isStillWanted(order, anew) });
  },
});

/**
 * Brings it to what the provider says of its payment, under the order's lock, so that a capture or a cancellation comes
 * before or after, and never in the middle. Refuses `order_not_found`, `not_this_payment`.
 */
export const settleReauthorisation = command({
  name: "orders.settleReauthorisation",
  input: which.extend({
    intent: z.object({
      id: z.string(),
      reauthorisationId: z.string().nullable(),
      status: z.enum(intentStatuses),
      amountMinor: z.int(),
      amountReceivedMinor: z.int(),
      card: paidCard.nullable(),
      keptSeconds: z.int().nullable(),
      inParts: z.boolean(),
      declineCode: z.string().nullable(),
    }),
  }),
  allow: "system",
  async run({ id, intent }, scene) {
    const found = await lockBoth(scene.tx, id);
    if (!found) return notFound;
    if (intent.reauthorisationId !== id) return refuse({ code: "not_this_payment" });
    return ok({ state: await outcomeOfAnew(scene, found.order, found.anew, intent) });
  },
});

/** A reauthorisation as it stands once its order is locked; null when there is none. */
async function lockBoth(tx: Scene["tx"], id: string) {
  const known = await tx.reauthorisation.findUnique({ where: { id }, select: { orderId: true } });
  const order = known && (await lockOrder(tx, known.orderId));
  return order ? { order, anew: await tx.reauthorisation.findUniqueOrThrow({ where: { id } }) } : null;
}
