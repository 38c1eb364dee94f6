import { z } from "zod";
import { colleaguesIn, rolesOf } from "#lib/identity/queries-roles";
import { idOf, nameOf } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import { command, type Scene } from "#lib/platform/command";
import { moneyReturned } from "./facts.ts";
import { lockOrder, notFound } from "./locked-order.ts";
import { secondRoles } from "./refund-ceilings.ts";
import { consentWays } from "./schema.ts";
import { tellOnTimeline } from "./timeline.ts";

const which = { tenderId: z.uuid() };

/** A transfer that is still to be made, its order locked; null when it was made, or never was one. */
async function lockTransfer({ tx }: Scene, tenderId: string) {
  const why = await tx.refundElsewhere.findUnique({ where: { tenderId } });
  const order = why && (await lockOrder(tx, why.orderId));
  const tender = order?.tenders.find(({ id, returningMinor }) => id === tenderId && returningMinor > 0);
  return order && tender
    ? { order, tender, why: await tx.refundElsewhere.findUniqueOrThrow({ where: { tenderId } }) }
    : null;
}

/** Somebody sees to a transfer from now on: asks its customer for their account, and makes it. Refuses `order_not_found`. */
export const takeTransfer = command({
  name: "orders.takeTransfer",
  input: z.strictObject(which),
  allow: "payments.receive",
  async run({ tenderId }, scene) {
    const found = await lockTransfer(scene, tenderId);
    if (!found) return notFound;
    const { order, why } = found;
    const [ownerId, ownerName] = [idOf(scene.actor), nameOf(scene.actor)];
    await scene.tx.refundElsewhere.update({ where: { tenderId }, data: { ownerId, ownerName } });
    scene.audit({ subject: `order:${order.number}`, changes: { owner: [why.ownerName, ownerName] } });
    return ok({ tenderId });
  },
});

/**
 * A transfer was made, as the bank's statement says, to the account that its customer named, and how they named it: their
 * consent to be paid back otherwise. Money that goes elsewhere takes two people, one who makes the transfer and one who
 * confirms it; where only one may, they do both. Refuses `order_not_found`, `nobody_took_it`, `own_request`.
 */
export const confirmTransfer = command({
  name: "orders.confirmTransfer",
  input: z.strictObject({
    ...which,
    reference: z.string().trim().min(2).max(60),
    wayOf: z.enum(consentWays),
  }),
  allow: "payments.receive",
  async run({ tenderId, reference, wayOf }, scene) {
    const { tx, now, actor, record, audit } = scene;
    const found = await lockTransfer(scene, tenderId);
    if (!found) return notFound;
    const { order, tender, why } = found;
    if (!why.ownerId) return refuse({ code: "nobody_took_it" });
    if (why.ownerId === idOf(actor) && (await hasSecond(scene, why.ownerId))) return refuse({ code: "own_request" });
    const [orderId, amountMinor] = [order.id, tender.returningMinor];
    await tx.orderTender.update({ where: { id: tenderId }, data: { returningMinor: 0, reference } });
    const agreed = { agreedBy: order.name, agreedByWayOf: wayOf, agreedAt: now };
    await tx.refundElsewhere.update({
      where: { tenderId },
      data: { ...agreed, paidAt: now, paidByName: nameOf(actor) },
    });
    await tellOnTimeline(scene, { orderId, kind: "given_back", data: { amountMinor, reference } });
    record(moneyReturned({ orderId, amountMinor }));
    audit({
      subject: `order:${order.number}`,
      changes: { returningMinor: [amountMinor, 0], askedBy: [null, why.ownerName] },
      reason: reference,
    });
    return ok({ number: order.number, amountMinor });
  },
});

/** Whether anybody else decides over money that goes elsewhere. */
async function hasSecond({ tx, actor }: Scene, ownerId: string): Promise<boolean> {
  const roles = secondRoles("large", await rolesOf(actor, tx));
  return (await colleaguesIn(roles, ownerId, tx)).length > 0;
}
