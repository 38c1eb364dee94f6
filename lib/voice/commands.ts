import { z } from "zod";
import { topics } from "#lib/cases/schema";
import { type Actor, idOf, mayActIn, nameOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { answering } from "#lib/ownership/answering";
import { houseOn } from "#lib/ownership/queries";
import { command, type Scene } from "#lib/platform/command";
import { allowed } from "#lib/platform/permissions";
import { measures } from "./schema.ts";

/** Says which product a contact is about; the last word counts. Refuses `case_not_found`, `product_not_found`. */
export const tagCase = command({
  name: "voice.tag",
  input: z.strictObject({ caseId: z.uuid(), sku: z.string().trim().min(1).max(80) }),
  allow: "cases.answer",
  async run({ caseId, sku }, { tx, actor, now, audit }) {
    const found = await tx.customerCase.findUnique({
      where: { id: caseId },
      select: { number: true, storeCode: true },
    });
    if (!found || !mayActIn(actor, found.storeCode ?? "")) return refuse({ code: "case_not_found" });
    const variant = await tx.variant.findUnique({ where: { sku }, select: { productId: true } });
    if (!variant) return refuse({ code: "product_not_found", field: "sku" });
    const tag = { productId: variant.productId, taggedAt: now, taggedByName: nameOf(actor) };
    await tx.voiceTag.upsert({ where: { caseId }, create: { caseId, ...tag }, update: tag });
    audit({ subject: `case:D-${found.number}`, changes: { sku: [null, sku] } });
    return ok({ caseId });
  },
});

/** Writes down what is done about a reason to write: whoever answers for it, or looks after the staff. Refuses `reason_not_yours`. */
export const decideReason = command({
  name: "voice.decide",
  input: z.strictObject({ reason: z.enum(topics), text: z.string().trim().min(2).max(500) }),
  allow: "products.read",
  async run({ reason, text }, { tx, actor, now }) {
    if (!(await answersFor({ tx, actor, now }, `reason:${reason}`))) return refuse({ code: "reason_not_yours" });
    await tx.voiceDecision.create({
      data: { id: newId(), reason, text, decidedAt: now, decidedByName: nameOf(actor) },
    });
    return ok({ reason });
  },
});

async function answersFor({ tx, actor, now }: Pick<Scene, "tx" | "now"> & { actor: Actor }, thing: string) {
  if (allowed(actor, "staff.write")) return true;
  const answers = answering(thing, await houseOn(now, tx));
  return answers !== null && [answers.person.id, answers.owner.id].includes(idOf(actor) ?? "");
}

/** Says from when on a product asks for somebody. */
export const setThreshold = command({
  name: "voice.set_threshold",
  input: z.strictObject({
    measure: z.enum(measures),
    perHundred: z.coerce.number().int().min(1).max(1000),
    fewestSold: z.coerce.number().int().min(1).max(100_000),
  }),
  allow: "products.write",
  async run({ measure, ...threshold }, { tx, audit }) {
    const before = await tx.voiceThreshold.findUniqueOrThrow({ where: { measure } });
    await tx.voiceThreshold.update({ where: { measure }, data: threshold });
    const { perHundred, fewestSold } = threshold;
    audit({
      subject: `voice:${measure}`,
      changes: {
        [`${measure}PerHundred`]: [before.perHundred, perHundred],
        fewestSold: [before.fewestSold, fewestSold],
      },
    });
    return ok({ measure });
  },
});
