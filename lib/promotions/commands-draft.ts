import { z } from "zod";
import { idOf, nameOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { clauseProblem } from "./clause-problem.ts";
import { noLongerThan, promotionDraft } from "./definition.ts";
import { columnsOf, draftOf, lockPromotion } from "./sql/promotion-row.ts";

/** What every command about one promotion is asked: which, and the version its author saw. */
export const ofVersion = { id: z.uuid(), version: z.int().min(1) };

export const notFound = refuse({ code: "promotion_not_found" });

/** Writes a promotion down; nobody is offered anything until it is published. Refuses a clause that makes no sense. */
export const createPromotion = command({
  name: "promotions.create",
  input: promotionDraft,
  allow: "promotions.write",
  async run(draft, { tx, now, actor, audit }) {
    const problem = problemOf(draft);
    if (problem) return refuse(problem);
    const id = newId();
    await tx.promotion.create({
      data: {
        id,
        ...columnsOf(draft),
        authorId: idOf(actor),
        authorName: nameOf(actor),
        createdAt: now,
        updatedAt: now,
      },
    });
    audit({ subject: `promotion:${id}`, changes: { draft: [null, draft] } });
    return ok({ id, version: 1 });
  },
});

/**
 * Changes what its author has set. What is in force stays as it was published until it is published again; an approval
 * that was asked for is void. Refuses `changed_meanwhile` when somebody else was faster.
 */
export const editPromotion = command({
  name: "promotions.edit",
  input: promotionDraft.extend(ofVersion),
  allow: "promotions.write",
  async run({ id, version, ...draft }, { tx, now, actor, audit }) {
    const row = await lockPromotion(tx, id);
    if (!row) return notFound;
    if (row.version !== version) return refuse({ code: "changed_meanwhile", version: row.version });
    const problem = problemOf(draft);
    if (problem) return refuse(problem);
    if (draft.maxUses !== null && draft.maxUses < row.uses) return refuse({ code: "below_uses", uses: row.uses });
    if (draft.budgetMinor !== null && draft.budgetMinor < row.spentMinor)
      return refuse({ code: "below_spent", spentMinor: row.spentMinor });

    const state = row.state === "waiting" ? "draft" : row.state;
    await tx.promotion.update({
      where: { id },
      data: {
        ...columnsOf(draft),
        state,
        faults: [],
        version: version + 1,
        authorId: idOf(actor),
        authorName: nameOf(actor),
        updatedAt: now,
      },
    });
    audit({ subject: `promotion:${id}`, changes: { draft: [draftOf(row), draft] } });
    return ok({ id, version: version + 1 });
  },
});

/** Forgets a promotion that was never in force; one that was stays, for its orders and its history. */
export const deletePromotion = command({
  name: "promotions.delete",
  input: z.strictObject({ id: z.uuid() }),
  allow: "promotions.write",
  async run({ id }, { tx, audit }) {
    const row = await lockPromotion(tx, id);
    if (!row) return notFound;
    if ((await tx.promotionPeriod.count({ where: { promotionId: id } })) > 0)
      return refuse({ code: "promotion_was_published" });
    await tx.coupon.deleteMany({ where: { promotionId: id } });
    await tx.couponBatch.deleteMany({ where: { promotionId: id } });
    await tx.promotion.delete({ where: { id } });
    audit({ subject: `promotion:${id}`, changes: { draft: [draftOf(row), null] } });
    return ok({ id });
  },
});

const problemOf = (draft: z.infer<typeof promotionDraft>) =>
  noLongerThan(draft) ? ({ code: "period_reversed" } as const) : clauseProblem(draft);
