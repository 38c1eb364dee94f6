import { z } from "zod";
import { idOf, nameOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { command, type Scene } from "#lib/platform/command";
import { colleagueFor } from "./colleague.ts";
import { caseHandedOver } from "./facts.ts";
import { happen, type LockedCase, lockTheirs, notFound, subjectOf, toldState } from "./locked-case.ts";
import { messageText, namedReasons } from "./schema.ts";
import type { Happening } from "./states.ts";

const which = z.strictObject({ caseId: z.uuid() });

/** Lets it happen to the case, and writes down who did it. */
async function done(scene: Scene, case_: LockedCase, happening: Happening) {
  const after = await happen(scene, case_, happening);
  if (!after.ok) return after;
  scene.audit({
    subject: subjectOf(case_),
    changes: {
      state: [toldState(case_), toldState(after.value)],
      ...(happening.kind === "ended" && { because: [null, happening.because] as const }),
    },
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
    audit({ subject: subjectOf(case_) });
    return ok({ caseId });
  },
});

/**
 * Hands it to a colleague, to oneself, or back to everybody. Refuses `case_not_found`, and `colleague_not_found` also for
 * who may not open it.
 */
export const handOver = command({
  name: "cases.hand_over",
  input: which.extend({ toId: z.uuid().optional() }),
  allow: "cases.answer",
  async run({ caseId, toId }, scene) {
    const { tx, actor, record, audit } = scene;
    const case_ = await lockTheirs(scene, caseId);
    if (!case_) return notFound;
    const to = toId ? await colleagueFor(scene, { toId, storeCode: case_.storeCode }) : null;
    if (toId && !to) return refuse({ code: "colleague_not_found", field: "toId" });
    await tx.customerCase.update({ where: { id: caseId }, data: { assigneeId: to?.id ?? null } });
    if (to && to.id !== idOf(actor)) record(caseHandedOver({ caseId, toId: to.id, byName: nameOf(actor) }));
    const from =
      case_.assigneeId && (await tx.account.findUnique({ where: { id: case_.assigneeId }, select: { name: true } }));
    audit({ subject: subjectOf(case_), changes: { assignee: [from ? from.name : null, to?.name ?? null] } });
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
    return case_ ? done(scene, case_, { kind: "ended", because }) : notFound;
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
