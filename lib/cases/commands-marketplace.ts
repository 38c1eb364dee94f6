import { z } from "zod";
import { locale, personName } from "#lib/identity/schema";
import { nameOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { messageText, subjectText, topics } from "./schema.ts";
import { takeIn } from "./taking-in.ts";

/** A place of sale as its keys name it: "ebay". */
export const marketplace = z
  .string()
  .trim()
  .regex(/^[a-z][a-z0-9-]{1,29}$/);
const outside = z
  .string()
  .trim()
  .regex(/^[\w.:@/-]{1,100}$/);

export const marketplaceMessage = z.strictObject({
  marketplace,
  /** Its own id of the message: given twice, it is one. */
  id: outside,
  /** What it goes on with there: all of one thread is one case. */
  thread: outside,
  name: personName,
  subject: subjectText,
  text: messageText,
  locale,
  topic: z.enum(topics).default("other"),
  /** A machine wrote it: it is kept and never answered. */
  automatic: z.boolean().default(false),
});

/**
 * A message that somebody wrote at a marketplace: it goes on in the case of its thread, or opens one. Its buyer is told
 * there that it came. Refuses as its input.
 */
export const receiveFromMarketplace = command({
  name: "cases.receive_from_marketplace",
  input: marketplaceMessage,
  allow: "cases.exchange",
  async run({ marketplace: place, id, thread, automatic, ...said }, scene) {
    const { tx, audit } = scene;
    const threadKey = `${place}:${thread}`;
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext(${threadKey}))::text`;
    const known = await tx.customerCase.findUnique({ where: { threadKey }, select: { id: true } });
    const item = { ...said, channel: "marketplace", sourceKey: `market:${place}:${id}`, email: null } as const;
    const taken = await takeIn(scene, {
      ...item,
      ...{ threadKey, caseId: known?.id ?? null, automatic: automatic ? "reply" : null },
    });
    const { caseId, isNew } = taken.value;
    const case_ = await tx.customerCase.findUniqueOrThrow({ where: { id: caseId }, select: { number: true } });
    audit({ subject: `case:D-${case_.number}`, changes: { by: [null, nameOf(scene.actor)] } });
    return ok({ case: `D-${case_.number}`, isNew });
  },
});

/**
 * What a marketplace is still to be given: an answer, or that a message came, which is written here first. Once for each
 * message, however often it is asked. Only while the case is there, and its texts were not forgotten.
 */
export const offerToMarketplace = command({
  name: "cases.offer_to_marketplace",
  input: z.strictObject({ caseId: z.uuid(), messageId: z.uuid(), receipt: z.string().max(2000).optional() }),
  allow: "system",
  async run({ caseId, messageId, receipt }, { tx, now, actor }) {
    const case_ = await tx.customerCase.findUnique({ where: { id: caseId }, select: { threadKey: true } });
    const [place] = case_?.threadKey?.split(":") ?? [];
    if (!place) return ok({ offered: false });
    const sourceKey = `receipt:${messageId}`;
    if (receipt !== undefined)
      await tx.caseMessage.createMany({
        data: [
          {
            ...{ id: newId(), caseId, sourceKey, kind: "outbound", channel: "marketplace", automatic: true },
            ...{ authorName: nameOf(actor), text: receipt, at: now },
          },
        ],
        skipDuplicates: true,
      });
    const said = await tx.caseMessage.findUniqueOrThrow({
      where: receipt === undefined ? { id: messageId } : { sourceKey },
      select: { id: true, at: true, text: true },
    });
    if (said.text === "") return ok({ offered: false });
    const row = { messageId: said.id, marketplace: place, at: said.at };
    await tx.marketplaceAnswer.createMany({ data: [row], skipDuplicates: true });
    return ok({ offered: true });
  },
});

/** A marketplace has answers, and is not given them again. Refuses `case_not_found` for what is no answer of it. */
export const takeMarketplaceAnswers = command({
  name: "cases.take_marketplace_answers",
  input: z.strictObject({ marketplace, taken: z.array(z.uuid()).min(1).max(100) }),
  allow: "cases.exchange",
  async run({ marketplace: place, taken }, { tx, now }) {
    const ids = [...new Set(taken)];
    const theirs = { marketplace: place, messageId: { in: ids } };
    if ((await tx.marketplaceAnswer.count({ where: theirs })) < ids.length) return refuse({ code: "case_not_found" });
    await tx.marketplaceAnswer.updateMany({ where: { ...theirs, takenAt: null }, data: { takenAt: now } });
    return ok({ taken: ids.length });
  },
});
