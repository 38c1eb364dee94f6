import { z } from "zod";
import { withOwnPassword } from "#lib/identity/commands-step-up";
import { idOf, nameOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { command, type Scene } from "#lib/platform/command";
import { macroActs } from "./acts.ts";
import type { Deed } from "./deeds.ts";
import { doActs } from "./doing.ts";
import { caseAnswered, caseClosed, marketplaceAnswered } from "./facts.ts";
import { happen, type LockedCase, lockTheirs, notFound, subjectOf, toldState } from "./locked-case.ts";
import { hasHole } from "./macros.ts";
import { messageText } from "./schema.ts";

const answering = (signed: boolean) =>
  command({
    name: "cases.answer",
    input: z.strictObject({
      ...{ caseId: z.uuid(), text: messageText, next: z.enum(["close", "wait", "return"]) },
      returnAt: z.date().optional(),
      /** The last message that whoever answers has read; none when there is none yet. */
      seen: z.uuid().optional(),
      macro: z.string().max(40).optional(),
      acts: macroActs.default([]),
    }),
    allow: "cases.answer",
    async run({ caseId, text, next, returnAt, seen, macro, acts }, scene) {
      const case_ = await lockTheirs(scene, caseId);
      if (!case_) return notFound;
      if (case_.state === "merged") return refuse({ code: "case_not_now", state: case_.state });
      if (!wayOf(case_)) return refuse({ code: "case_without_address" });
      if (hasHole(text)) return refuse({ code: "variable_missing", field: "text" });
      const other = await saidSince(scene, caseId, seen);
      if (other) return refuse({ code: "case_moved_on", by: other });
      if (next === "return" && (!returnAt || returnAt <= scene.now))
        return refuse({ code: "return_in_the_past", field: "returnAt" });
      const done = await doActs(scene, case_, acts, signed);
      if (!done.ok) return done;
      const deeds = done.value;
      return ok(await say(scene, case_, { text, deeds, macro: macro ?? null, ...ending(next, returnAt) }));
    },
  });

const ending = (next: "close" | "wait" | "return", at: Date | undefined) => ({
  happening:
    next === "return" && at
      ? ({ kind: "answered", next: "return", at } as const)
      : ({ kind: "answered", next: next === "close" ? "close" : "wait" } as const),
});

/** Who has said something that whoever answers has not read: their own answer would miss it. */
async function saidSince({ tx }: Scene, caseId: string, seen: string | undefined): Promise<string | null> {
  const last = await tx.caseMessage.findFirst({
    where: { caseId, kind: { not: "note" }, NOT: { kind: "outbound", automatic: true } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    select: { id: true, authorName: true },
  });
  return last && last.id !== seen ? last.authorName : null;
}

/** How an answer reaches who wrote; null when it does not. */
function wayOf({ threadKey, email, channel }: LockedCase): "marketplace" | "mail" | "phone" | null {
  if (threadKey) return "marketplace";
  if (email) return "mail";
  return channel === "phone" || channel === "callback" ? "phone" : null;
}

type Said = Readonly<{
  text: string;
  macro: string | null;
  deeds: readonly Deed[];
  happening: Parameters<typeof happen>[2];
}>;

async function say(scene: Scene, case_: LockedCase, { text, macro, deeds, happening }: Said) {
  const { tx, now, actor, record, audit } = scene;
  const messageId = newId();
  const way = wayOf(case_) ?? "phone";
  await tx.caseMessage.create({
    data: {
      ...{ id: messageId, caseId: case_.id, sourceKey: `answer:${messageId}`, kind: "outbound" },
      ...{ channel: way, authorId: idOf(actor), authorName: nameOf(actor), text, macro, deeds: [...deeds], at: now },
    },
  });
  const after = await happen(scene, case_, happening);
  if (!after.ok) throw new Error(`an answer that ${after.refusal.code}`);
  await tx.customerCase.updateMany({ where: { id: case_.id, assigneeId: null }, data: { assigneeId: idOf(actor) } });
  await tx.caseSeat.updateMany({
    where: { caseId: case_.id, accountId: idOf(actor) ?? case_.id },
    data: { draft: "", typedAt: null },
  });
  if (way === "mail") record(caseAnswered({ caseId: case_.id, messageId }));
  if (way === "marketplace") record(marketplaceAnswered({ caseId: case_.id, messageId }));
  if (after.value.state === "closed" && way === "mail") record(caseClosed({ caseId: case_.id }));
  audit({ subject: subjectOf(case_), changes: { state: [toldState(case_), toldState(after.value)] } });
  return { caseId: case_.id, messageId };
}

/**
 * Answers, and does what the answer says is done: all of it or nothing. It leaves by mail. Refuses `case_not_found`,
 * `case_not_now`, `case_moved_on` when somebody has said something since it was read, `case_without_address`,
 * `variable_missing` when a place in the text is still empty, `return_in_the_past`, and as `doActs`.
 */
export const answerCase = answering(false);
export const answerCaseSigned = withOwnPassword(answering(true));
