import { z } from "zod";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { mayHandle, notFound } from "./locked-case.ts";

/** Who has not looked for so long is no longer there. */
const presentSeconds = 45;

/**
 * Somebody sits at a case: keeps what they have typed so far, and tells who else is there. Refuses `case_not_found`.
 */
export const sitAt = command({
  name: "cases.sit",
  input: z.strictObject({ caseId: z.uuid(), draft: z.string().max(8000).optional() }),
  allow: "cases.answer",
  untold: true,
  async run({ caseId, draft }, { tx, now, actor }) {
    if (actor.kind !== "staff") return refuse({ code: "case_not_found" });
    const case_ = await tx.customerCase.findUnique({ where: { id: caseId }, select: { storeCode: true } });
    if (!case_ || !mayHandle(actor, case_)) return notFound;
    const typed = draft === undefined ? {} : { draft, typedAt: draft ? now : null };
    await tx.caseSeat.upsert({
      where: { caseId_accountId: { caseId, accountId: actor.id } },
      create: { caseId, accountId: actor.id, name: actor.name, seenAt: now, ...typed },
      update: { name: actor.name, seenAt: now, ...typed },
    });
    const since = new Date(now.getTime() - presentSeconds * 1000);
    const others = await tx.caseSeat.findMany({
      where: { caseId, accountId: { not: actor.id }, seenAt: { gt: since } },
      orderBy: { seenAt: "desc" },
    });
    return ok({ others: others.map(({ name, typedAt }) => ({ name, types: typedAt !== null && typedAt > since })) });
  },
});
