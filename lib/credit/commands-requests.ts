import { z } from "zod";
import { idOf, nameOf } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { allowed } from "#lib/platform/permissions";
import { act } from "./acts.ts";
import { conclude, lockRequest } from "./sql/requests.ts";
import { makeCards } from "./works/batch.ts";
import { carryOut, problemOf } from "./works/works.ts";

const notWaiting = refuse({ code: "request_not_waiting" });
const reason = z.string().trim().min(3).max(200);

/**
 * The second person's yes: what was asked is done now, exactly as it was written down. A batch is made when its codes are
 * taken. Refuses `request_not_waiting`, `own_request`, `approval_too_late`, and what keeps the act from being done now.
 */
export const approveCreditRequest = command({
  name: "credit.approve",
  input: z.strictObject({ id: z.uuid() }),
  allow: "credit.approve",
  async run({ id }, scene) {
    const { tx, now, actor, audit } = scene;
    const request = await lockRequest(tx, id);
    if (request?.state !== "waiting") return notWaiting;
    if (idOf(actor) === request.authorId) return refuse({ code: "own_request" });
    if (request.heldUntil <= now) return refuse({ code: "approval_too_late" });
    const asked = act.parse(request.act);
    const problem = await problemOf(tx, asked);
    if (problem) return refuse(problem);

    const { authorName } = request;
    const creditId = asked.kind === "batch" ? null : await carryOut({ ...scene, askedBy: authorName }, asked);
    await conclude(tx, request, { state: creditId ? "done" : "approved", creditId, by: nameOf(actor), now });
    audit({
      subject: creditId ? `credit:${creditId}` : `credit-request:${id}`,
      changes: { askedBy: [null, authorName], approvedBy: [null, nameOf(actor)] },
    });
    return ok({ id, creditId });
  },
});

/** The no to what waits, with the reason. Its author may take it back too; refuses `forbidden_request` to others. */
export const rejectCreditRequest = command({
  name: "credit.reject",
  input: z.strictObject({ id: z.uuid(), reason }),
  allow: "credit.read",
  async run({ id, reason: why }, { tx, now, actor, audit }) {
    const request = await lockRequest(tx, id);
    if (request?.state !== "waiting" && request?.state !== "approved") return notWaiting;
    if (idOf(actor) !== request.authorId && !allowed(actor, "credit.approve"))
      return refuse({ code: "forbidden_request" });
    await conclude(tx, request, { state: "rejected", by: nameOf(actor), now, why });
    audit({
      subject: request.creditId ? `credit:${request.creditId}` : `credit-request:${id}`,
      changes: { waits: [request.kind, null], askedBy: [null, request.authorName] },
      reason: why,
    });
    return ok({ id });
  },
});

/** Makes an approved batch and tells its codes, once. Refuses `request_not_waiting` the second time. */
export const takeBatch = command({
  name: "credit.takeBatch",
  input: z.strictObject({ requestId: z.uuid() }),
  allow: "credit.issue",
  async run({ requestId }, scene) {
    const request = await lockRequest(scene.tx, requestId);
    const asked = act.safeParse(request?.act).data;
    if (request?.state !== "approved" || asked?.kind !== "batch") return notWaiting;
    await scene.tx.creditRequest.update({ where: { id: requestId }, data: { state: "done" } });
    return ok(await makeCards({ ...scene, askedBy: request.authorName }, asked));
  },
});
