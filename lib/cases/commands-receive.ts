import { z } from "zod";
import { email, locale, personName } from "#lib/identity/schema";
import { newId } from "#lib/kernel/ids";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { happen, lockCase, subjectOf } from "./locked-case.ts";
import { channels, messageText, phone, subjectText, topics } from "./schema.ts";
import { takeIn } from "./taking-in.ts";

/** What a mail, a marketplace, a question, a review or the shop itself brings, once for each `sourceKey`. */
export const receive = command({
  name: "cases.receive",
  input: z.strictObject({
    ...{ sourceKey: z.string().min(3).max(300), channel: z.enum(channels), topic: z.enum(topics), locale },
    ...{ subject: z.string().max(160), text: z.string().max(200_000), name: z.string().max(120) },
    email: email.nullable(),
    caseId: z.uuid().nullish(),
    accountId: z.uuid().nullish(),
    orderNumber: z.string().max(40).nullish(),
    storeCode: z.string().max(12).nullish(),
    files: z.array(z.object({ file: z.string(), name: z.string(), bytes: z.int() })).optional(),
    automatic: z.enum(["reply", "bounce"]).nullish(),
    dueAt: z.date().optional(),
    quiet: z.boolean().optional(),
  }),
  allow: "system",
  run: (item, scene) => takeIn(scene, item),
});

/** What was a case's reason is answered in its own place: its question, its review. Closed already stays so. */
export const settleSource = command({
  name: "cases.settle_source",
  input: z.strictObject({ sourceKey: z.string().max(300), by: z.enum(["answer", "decision"]) }),
  allow: "system",
  async run({ sourceKey, by }, scene) {
    const found = await scene.tx.customerCase.findUnique({ where: { sourceKey }, select: { id: true } });
    const case_ = found && (await lockCase(scene, found.id));
    if (!case_ || case_.state === "closed" || case_.state === "merged") return ok({ closed: false });
    if (by === "answer") await happen(scene, case_, { kind: "answered", next: "close" });
    else await happen(scene, case_, { kind: "ended", because: "no_answer_needed" });
    return ok({ closed: true });
  },
});

/**
 * Somebody called: what they said is written down while they speak. It is open until it is answered, unless the call
 * itself was the answer.
 */
export const noteCall = command({
  name: "cases.note_call",
  input: z.strictObject({
    ...{ text: messageText, topic: z.enum(topics).default("other"), locale, subject: subjectText.optional() },
    ...{ name: personName.optional(), email: email.optional(), phone: phone.optional() },
    orderNumber: z.string().trim().min(3).max(20).optional(),
    settled: z.coerce.boolean().default(false),
  }),
  allow: "cases.answer",
  async run({ settled, name = "", email = null, text, subject, ...call }, scene) {
    const { actor, tx, audit } = scene;
    const [storeCode = null] = actor.kind === "staff" ? actor.storeCodes : [];
    const firstLine = text.split("\n")[0]?.slice(0, 120) ?? text;
    const item = { ...call, name, email, text, subject: subject ?? firstLine, storeCode, phone: call.phone ?? null };
    const taken = await takeIn(scene, { ...item, channel: "phone", sourceKey: `phone:${newId()}`, quiet: true });
    const { caseId } = taken.value;
    const case_ = await lockCase(scene, caseId);
    if (!case_) throw new Error("the case of a call is gone");
    if (settled) await happen(scene, case_, { kind: "answered", next: "close" });
    if (actor.kind === "staff") await tx.customerCase.update({ where: { id: caseId }, data: { assigneeId: actor.id } });
    audit({ subject: subjectOf(case_) });
    return ok({ caseId, number: case_.number });
  },
});
