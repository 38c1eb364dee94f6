import { z } from "zod";
import { isAlone } from "#lib/identity/queries-staff";
import { idOf, nameOf } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { loyaltyRules } from "./rules.ts";

/** Writes the rules that are to hold next; nobody earns by them before they are published. Refuses `unknown_category`. */
export const writeDraft = command({
  name: "loyalty.writeDraft",
  input: z.strictObject({ rules: loyaltyRules }),
  allow: "loyalty.write",
  async run({ rules }, { tx, now, actor, audit }) {
    const named = rules.factors.map(({ category }) => category);
    const known = await tx.category.findMany({ where: { path: { in: named } }, select: { path: true } });
    const category = named.find((path) => known.every((one) => one.path !== path));
    if (category !== undefined) return refuse({ code: "unknown_category", category });
    const author = { authorId: idOf(actor), authorName: nameOf(actor), updatedAt: now };
    const { revision } = await tx.loyaltyDraft.upsert({
      where: { id: true },
      create: { id: true, rules, ...author },
      update: { rules, ...author, revision: { increment: 1 } },
    });
    audit({ subject: "club:draft", changes: { revision: [revision - 1, revision] } });
    return ok({ revision });
  },
});

/**
 * Publishes the draft as it was read: what is bought from now on earns by it. By somebody other than its author, unless
 * nobody else may. Refuses `no_draft`, `draft_changed`, `own_draft`.
 */
export const publishRules = command({
  name: "loyalty.publish",
  input: z.strictObject({ revision: z.coerce.number().int().min(1) }),
  allow: "loyalty.write",
  async run({ revision }, { tx, now, actor, audit }) {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('loyalty.publish', 0))`;
    const draft = await tx.loyaltyDraft.findUnique({ where: { id: true } });
    if (!draft) return refuse({ code: "no_draft" });
    if (draft.revision !== revision) return refuse({ code: "draft_changed" });
    const isOwn = draft.authorId !== null && draft.authorId === idOf(actor);
    if (isOwn && !(await isAlone("loyalty.write", actor, tx))) return refuse({ code: "own_draft" });
    const { count } = await tx.loyaltyDraft.deleteMany({ where: { id: true, revision } });
    if (count === 0) return refuse({ code: "draft_changed" });
    const { _max } = await tx.loyaltyRules.aggregate({ _max: { number: true } });
    const number = (_max.number ?? 0) + 1;
    await tx.loyaltyRules.create({
      data: {
        ...{ number, rules: loyaltyRules.parse(draft.rules), authorName: draft.authorName },
        ...{ publishedBy: nameOf(actor), publishedAt: now },
      },
    });
    audit({ subject: "club:rules", changes: { version: [number - 1, number] } });
    return ok({ number });
  },
});
