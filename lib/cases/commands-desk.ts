import { z } from "zod";
import { idOf, nameOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { command, type Scene } from "#lib/platform/command";
import { caseHandedOver } from "./facts.ts";
import { happen, type LockedCase, lockTheirs, notFound, subjectOf } from "./locked-case.ts";
import { messageText, namedReasons } from "./schema.ts";
import { standingOf } from "./standing.ts";
import type { Happening } from "./states.ts";

const which = z.strictObject({ caseId: z.uuid() });

/** Lets it happen to the case, and writes down who did it. */
async function done(scene: Scene, case_: LockedCase, happening: Happening, reason?: string) {
  const after = await happen(scene, case_, happening);
  if (!after.ok) return after;
  scene.audit({
    subject: subjectOf(case_),
    changes: { state: [case_.state, after.value.state] },
    ...(reason && { reason }),
  });
  return ok({ caseId: case_.id });
}

/** Colleagues read it, the customer never does. Refuses `case_not_found`. */
export const noteCase = command({
  name: "cases.note",
  input: which.extend({ text: messageText }),
  allow: "cases.answer",
  async run({ caseId, text }, scene) {
    const { tx, now, actor, audit } = scene;
    const case_ = await lockTheirs(scene, caseId);
    if (!case_) return notFound;
    const id = newId();
    await tx.caseMessage.create({
      data: {
        ...{ id, caseId, sourceKey: `note:${id}`, kind: "note", channel: case_.channel },
        ...{ authorId: idOf(actor), authorName: nameOf(actor), text, at: now },
      },
    });
    audit({ subject: subjectOf(case_), changes: { note: [null, id] } });
    return ok({ caseId });
  },
});

/** Hands it to a colleague, to oneself, or back to everybody. Refuses `case_not_found`, `colleague_not_found`. */
export const handOver = command({
  name: "cases.hand_over",
  input: which.extend({ toId: z.uuid().optional() }),
  allow: "cases.answer",
  async run({ caseId, toId }, scene) {
    const { tx, actor, record, audit } = scene;
    const case_ = await lockTheirs(scene, caseId);
    if (!case_) return notFound;
    const to = toId
      ? await tx.account.findFirst({
          where: {
            id: toId,
            kind: "staff",
            disabledAt: null,
            roles: { some: { role: { permissions: { has: "cases.answer" } } } },
          },
        })
      : null;
    if (toId && !to) return refuse({ code: "colleague_not_found", field: "toId" });
    await tx.customerCase.update({ where: { id: caseId }, data: { assigneeId: to?.id ?? null } });
    if (to && to.id !== idOf(actor)) record(caseHandedOver({ caseId, toId: to.id, byName: nameOf(actor) }));
    audit({ subject: subjectOf(case_), changes: { assignee: [case_.assigneeId, to?.name ?? null] } });
    return ok({ caseId });
  },
});

/** Puts it off until an hour that is not after what is owed. Refuses `case_not_found`, and as `becomes`. */
export const snooze = command({
  name: "cases.snooze",
  input: which.extend({ until: z.date() }),
  allow: "cases.answer",
  async run({ caseId, until }, scene) {
    const case_ = await lockTheirs(scene, caseId);
    return case_ ? done(scene, case_, { kind: "snoozed", until }) : notFound;
  },
});

/** Closes it without an answer, for a reason that is named. Refuses `case_not_found`, and as `becomes`. */
export const endCase = command({
  name: "cases.end",
  input: which.extend({ because: z.enum(namedReasons) }),
  allow: "cases.answer",
  async run({ caseId, because }, scene) {
    const case_ = await lockTheirs(scene, caseId);
    return case_ ? done(scene, case_, { kind: "ended", because }, because) : notFound;
  },
});

/** Refuses `case_not_found`, and as `becomes`. */
export const reopen = command({
  name: "cases.reopen",
  input: which,
  allow: "cases.answer",
  async run({ caseId }, scene) {
    const case_ = await lockTheirs(scene, caseId);
    return case_ ? done(scene, case_, { kind: "reopened" }) : notFound;
  },
});

/**
 * Two cases of one matter go on as one: what the first owed, the second owes. Refuses `case_not_found`,
 * `case_into_itself`, `case_of_another` when they are not of one person, and as `becomes`.
 */
export const mergeCase = command({
  name: "cases.merge",
  input: which.extend({ into: z.coerce.number().int().min(1).max(2_000_000_000) }),
  allow: "cases.answer",
  async run({ caseId, into }, scene) {
    const { tx } = scene;
    const found = await tx.customerCase.findUnique({ where: { number: into }, select: { id: true } });
    if (found?.id === caseId) return refuse({ code: "case_into_itself", field: "into" });
    const [first = "", second = ""] = [caseId, found?.id ?? caseId].sort();
    const locked = [await lockTheirs(scene, first), await lockTheirs(scene, second)];
    const case_ = locked.find((one) => one?.id === caseId);
    const survivor = locked.find((one) => one && one.id === found?.id);
    if (!case_ || !survivor) return notFound;
    const isOnePerson = [case_.email, case_.phone].some((way) => way && [survivor.email, survivor.phone].includes(way));
    if (!isOnePerson) return refuse({ code: "case_of_another", field: "into" });
    const joined = await happen(scene, survivor, { kind: "joined", by: standingOf(case_) });
    if (!joined.ok) return joined;
    await tx.customerCase.updateMany({ where: { intoId: caseId }, data: { intoId: survivor.id } });
    await tx.caseMessage.updateMany({ where: { caseId }, data: { caseId: survivor.id } });
    return done(scene, case_, { kind: "merged", intoId: survivor.id }, subjectOf(survivor));
  },
});
