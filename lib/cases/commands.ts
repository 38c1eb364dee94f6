import { z } from "zod";
import { guarded } from "#lib/identity/guarded";
import { address, email, locale, personName } from "#lib/identity/schema";
import type { Actor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { type Circumstance, command } from "#lib/platform/command";
import { keepAttachments } from "./attachments.ts";
import { callSlots, slotEnds } from "./call-slots.ts";
import { formKey } from "./form-key.ts";
import { ownToken } from "./own-token.ts";
import { takenSlots } from "./queries-slots.ts";
import { messageText, mostFiles, phone, subjectText, topics } from "./schema.ts";
import { messageBefore, takeIn } from "./taking-in.ts";
import { lockTheirOwn } from "./their-own.ts";

const anHour = 3_600;
const aDay = 86_400;

const about = {
  topic: z.enum(topics),
  orderNumber: z.string().trim().min(3).max(20).optional(),
  locale,
  /** Made with the page, so that the same words sent twice from it are one message. */
  key: z.uuid().optional(),
};
const who = { name: personName.optional(), email: email.optional() };
const kept = z.array(z.object({ file: z.string(), name: z.string(), bytes: z.int() }));

/** How often one network address, and one e-mail address, may write: what honest people need, and no more. */
const uses = ({ address, email }: Readonly<{ address: string; email?: string | undefined }>) => [
  { name: "case:address", key: address, points: 20, seconds: anHour },
  ...(email ? [{ name: "case:email", key: email, points: 10, seconds: aDay }] : []),
];

/** Files as they came, not looked at yet: one more than may be kept, so that it is refused by name. */
const brought = z
  .array(z.object({ name: z.string().max(400), bytes: z.instanceof(Buffer) }))
  .max(mostFiles + 1)
  .default([]);

type Brought = Readonly<{ address: string; files: z.output<typeof brought> }>;

/** Keeps what was written once its files were looked at, outside of any transaction. */
async function withFiles<Kept>(
  keep: (actor: Actor, raw: unknown, at: Circumstance) => Promise<Kept>,
  actor: Actor,
  { address: _, files, ...written }: Brought,
  at: Circumstance,
) {
  const attached = await keepAttachments(files);
  return attached.ok ? keep(actor, { ...written, files: attached.value }, at) : attached;
}

/**
 * Somebody writes by the form, signed in or not. Refuses `writer_unknown` from a guest without name or address,
 * `too_many_attempts`, and as `keepAttachments`.
 */
export const writeToUs = guarded({
  name: "cases.write",
  input: z.strictObject({
    ...{ ...about, ...who, subject: subjectText, text: messageText, address },
    files: brought,
  }),
  uses,
  run: async (...sent) => withFiles(keepMessage, ...sent),
});

const keepMessage = command({
  name: "cases.keep",
  input: z.strictObject({ ...about, ...who, subject: z.string(), text: z.string(), files: kept }),
  allow: "anyone",
  async run({ key = newId(), name, email, ...written }, scene) {
    const writer = writerOf(scene.actor, { name, email });
    if (!writer.ok) return writer;
    const channel = writer.value.accountId ? ("account" as const) : ("form" as const);
    const sourceKey = formKey("form", key, [writer.value.email, written.subject, written.text]);
    const taken = await takeIn(scene, { ...written, ...writer.value, channel, sourceKey });
    return ok({ caseId: taken.value.caseId, token: ownToken(taken.value.caseId, scene.now) });
  },
});

function writerOf(actor: Actor, { name, email }: Readonly<{ name?: string | undefined; email?: string | undefined }>) {
  if (actor.kind === "customer") return ok({ accountId: actor.id, name: actor.name, email: actor.email });
  if (!name) return refuse({ code: "writer_unknown", field: "name" });
  if (!email) return refuse({ code: "writer_unknown", field: "email" });
  return ok({ accountId: null, name, email });
}

/**
 * Somebody asks to be called back within half an hour that is still free. Refuses `slot_gone`, and as `writeToUs`.
 */
export const askForCall = guarded({
  name: "cases.ask_for_call",
  input: z.strictObject({ ...about, ...who, phone, slot: z.iso.datetime(), text: messageText.optional(), address }),
  uses,
  run: (actor, { address: _, ...asked }, at) => keepCall(actor, asked, at),
});

const keepCall = command({
  name: "cases.keep_call",
  input: z.strictObject({ ...about, ...who, phone: z.string(), slot: z.string(), text: z.string().optional() }),
  allow: "anyone",
  async run({ key = newId(), name, email, phone, slot, text = "", ...asked }, scene) {
    const writer = writerOf(scene.actor, { name, email });
    if (!writer.ok) return writer;
    const { tx, now } = scene;
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('case_calls'))::text`;
    const sourceKey = formKey("call", key, [writer.value.email, phone, slot, text]);
    const before = await messageBefore(scene, sourceKey);
    if (before) return ok({ caseId: before.caseId, token: ownToken(before.caseId, now) });
    const callAt = new Date(slot);
    const free = callSlots(now, await takenSlots(now, tx));
    if (!free.some((one) => one.getTime() === callAt.getTime())) return refuse({ code: "slot_gone", field: "slot" });
    const item = { ...asked, ...writer.value, channel: "callback" as const, sourceKey };
    const taken = await takeIn(scene, { ...item, subject: phone, text, phone, callAt, dueAt: slotEnds(callAt) });
    return ok({ caseId: taken.value.caseId, token: ownToken(taken.value.caseId, now) });
  },
});

/**
 * Who wrote before goes on with their case, signed in or by the link they were mailed. Refuses `case_not_found` for
 * everybody else's, `too_many_attempts`, and as `keepAttachments`.
 */
export const writeAgain = guarded({
  name: "cases.write_again",
  input: z.strictObject({
    ...{
      caseId: z.uuid(),
      token: z.string().max(400).optional(),
      text: messageText,
      address,
      key: z.uuid().optional(),
    },
    files: brought,
  }),
  uses,
  run: async (...sent) => withFiles(keepAnother, ...sent),
});

const keepAnother = command({
  name: "cases.keep_another",
  input: z.strictObject({
    ...{ caseId: z.uuid(), token: z.string().optional(), text: z.string(), key: z.uuid().optional(), files: kept },
  }),
  allow: "anyone",
  async run({ caseId, token, text, key = newId(), files }, scene) {
    const case_ = await lockTheirOwn(scene, { caseId, token });
    if (!case_) return refuse({ code: "case_not_found" });
    const { topic, subject, locale, name, email, accountId } = case_;
    const item = { topic, subject, locale: locale as "fr" | "en", name, email, accountId, text, files } as const;
    const channel = accountId ? ("account" as const) : ("form" as const);
    const sourceKey = formKey("form", key, [caseId, text, ...files.map(({ file }) => file)]);
    await takeIn(scene, { ...item, topic: topic as (typeof topics)[number], channel, caseId, sourceKey });
    return ok({ caseId, token: token ?? null });
  },
});
