import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import type { Transaction } from "#lib/platform/database";
import { portion } from "#lib/platform/forgetting";
import { person, theirs } from "#lib/platform/person";

/**
 * Somebody has their data erased: what they wrote goes, that they were answered and when stays; nobody waits for an
 * answer any more (PRV-01). Answers the files that came with it and with nobody else's message.
 */
export const forgetWriter = command({
  name: "cases.forget",
  input: person,
  allow: "system",
  async run(who, { tx, now }) {
    const open = { state: { notIn: ["closed" as const, "merged" as const] } };
    const over = { dueAt: null, owes: null, resolveBy: null, resolveLeft: null, wakesAt: null };
    const ended = { state: "closed" as const, because: "no_answer_needed", closedAt: now, ...over };
    await tx.customerCase.updateMany({ where: { AND: [theirs(who), open] }, data: ended });
    const cases = await tx.customerCase.findMany({ where: theirs(who), select: { id: true } });
    return ok({ forgotten: cases.length, files: await empty(tx, cases, now) });
  },
});

/** Of cases that were closed so long ago, what was said goes, as of somebody who asks for it. */
export const forgetOldCases = command({
  name: "cases.forget_old",
  input: z.strictObject({ before: z.date() }),
  allow: "system",
  async run({ before }, { tx, now }) {
    const old = { closedAt: { lt: before }, OR: [{ name: { not: "" } }, { email: { not: null } }] };
    const cases = await tx.customerCase.findMany({ where: old, select: { id: true }, take: portion });
    return ok({ forgotten: cases.length, files: await empty(tx, cases, now) });
  },
});

async function empty(tx: Transaction, cases: readonly { id: string }[], now: Date): Promise<string[]> {
  const ids = cases.map(({ id }) => id);
  const ofThem = { caseId: { in: ids } };
  const sent = await tx.caseFile.findMany({ where: { message: ofThem }, select: { file: true } });
  await tx.caseFile.deleteMany({ where: { message: ofThem } });
  const shared = await tx.caseFile.findMany({ where: { file: { in: sent.map(({ file }) => file) } } });
  await tx.caseSeat.deleteMany({ where: ofThem });
  await tx.marketplaceAnswer.updateMany({ where: { takenAt: null, message: ofThem }, data: { takenAt: now } });
  await tx.caseMessage.updateMany({ where: ofThem, data: { text: "" } });
  await tx.caseMessage.updateMany({
    where: { ...ofThem, kind: "inbound" },
    data: { authorName: "", authorId: null },
  });
  await tx.customerCase.updateMany({
    where: { id: { in: ids } },
    data: { name: "", email: null, phone: null, subject: "", accountId: null, orderNumber: null },
  });
  return sent.map(({ file }) => file).filter((file) => !shared.some((other) => other.file === file));
}
