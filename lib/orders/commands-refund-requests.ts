import { z } from "zod";
import { rolesOf } from "#lib/identity/queries-roles";
import type { RoleCode } from "#lib/identity/roles";
import { idOf, nameOf } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import { command, type Scene } from "#lib/platform/command";
import { allowed } from "#lib/platform/permissions";
import { carryOut, owedOf } from "./giving-back.ts";
import { lockOrder, notFound } from "./locked-order.ts";
import { refundAct } from "./refund-acts.ts";
import { type RefundRow, secondRoles } from "./refund-ceilings.ts";
import { fingerprintOf, lockRefundRequest, nextDueRefund, type RefundRequest } from "./sql/refund-requests.ts";
import { tellOnTimeline } from "./timeline.ts";

const notWaiting = refuse({ code: "request_not_waiting" });
const changedMeanwhile = refuse({ code: "changed_meanwhile" });

/**
 * The second person's yes: what was asked is given now, exactly as it was written down and on an order whose money is as
 * it was then. Refuses `request_not_waiting`, `own_request`, `approval_too_late`, `same_role` to who is of the author's
 * own role, `forbidden_request` to who does not decide over so much, `changed_meanwhile`, and what keeps it from being
 * given.
 */
export const approveRefund = command({
  name: "orders.approveRefund",
  input: z.strictObject({ id: z.uuid() }),
  allow: "orders.approve_refunds",
  async run({ id }, scene) {
    const { tx, now, actor } = scene;
    const request = await lockRefundRequest(tx, id);
    if (request?.state !== "waiting") return notWaiting;
    if (idOf(actor) === request.authorId) return refuse({ code: "own_request" });
    if (request.heldUntil && request.heldUntil <= now) return refuse({ code: "approval_too_late" });
    const roles = await rolesOf(actor, tx);
    const authorRoles = request.authorRoles as RoleCode[];
    if (roles.every((role) => authorRoles.includes(role))) return refuse({ code: "same_role" });
    const seconds = secondRoles(request.ceiling as RefundRow, authorRoles);
    if (!roles.some((role) => seconds.includes(role))) return refuse({ code: "forbidden_request" });
    return give(scene, request);
  },
});

/** The no to what waits, with the reason; its author may take it back too. Refuses `forbidden_request` to others. */
export const rejectRefund = command({
  name: "orders.rejectRefund",
  input: z.strictObject({ id: z.uuid(), reason: z.string().trim().min(3).max(200) }),
  allow: "orders.read",
  async run({ id, reason }, scene) {
    const request = await lockRefundRequest(scene.tx, id);
    if (request?.state !== "waiting") return notWaiting;
    if (idOf(scene.actor) !== request.authorId && !allowed(scene.actor, "orders.approve_refunds"))
      return refuse({ code: "forbidden_request" });
    await conclude(scene, request, "rejected", reason);
    return ok({ id });
  },
});

/**
 * Ends one request whose time is over: in a shop of one person it is given now, elsewhere it lapses, and so does what
 * cannot be given any more. Answers how many were worked; call again until none is.
 */
export const settleDueRefund = command({
  name: "orders.settleDueRefund",
  input: z.strictObject({}),
  allow: "system",
  async run(_, scene) {
    const request = await nextDueRefund(scene.tx, scene.now);
    if (!request) return ok({ worked: 0 });
    const given = request.alone ? await give(scene, request) : changedMeanwhile;
    if (!given.ok) await conclude(scene, request, "expired");
    return ok({ worked: 1 });
  },
});

/** Gives what was asked for, on an order that is still what it was asked about. */
async function give(scene: Scene, request: RefundRequest) {
  const { id, orderId, authorName, fingerprint } = request;
  const act = refundAct.parse(request.act);
  const order = await lockOrder(scene.tx, orderId);
  if (!order) return notFound;
  const owed = await owedOf(scene.tx, order, act);
  if (!owed.ok) return owed;
  if (fingerprintOf(order, act) !== fingerprint) return changedMeanwhile;
  await conclude(scene, request, "done");
  const given = await carryOut(scene, order, act, authorName);
  return given.ok ? ok({ id, ...given.value }) : given;
}

type End = "done" | "rejected" | "expired";

async function conclude(scene: Scene, request: RefundRequest, state: End, why?: string): Promise<void> {
  const { tx, now, actor, audit } = scene;
  const { id, orderId, amountMinor, authorName } = request;
  await tx.refundRequest.update({
    where: { id },
    data: { state, decidedByName: nameOf(actor), decidedAt: now, ...(why !== undefined && { decidedWhy: why }) },
  });
  const step = { done: "approved", rejected: "rejected", expired: "expired" }[state];
  await tellOnTimeline(scene, { orderId, kind: "refund_asked", data: { amountMinor, step, reason: why ?? "" } });
  if (state === "done") return;
  const { number } = await tx.order.findUniqueOrThrow({ where: { id: orderId }, select: { number: true } });
  audit({
    subject: `order:${number}`,
    changes: { refundAsked: [amountMinor, null], askedBy: [null, authorName] },
    ...(why !== undefined && { reason: why }),
  });
}
