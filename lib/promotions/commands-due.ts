import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { problemOf, putLive } from "./commands-publish.ts";
import { draftOf, lockPromotion } from "./sql/promotion-row.ts";

const nothing = z.strictObject({});

/**
 * In a shop of one person, puts one promotion in force that has waited its quarter of an hour; one that can no longer be
 * published is a draft again. Answers how many were worked; call again until none is.
 */
export const publishDue = command({
  name: "promotions.publish_due",
  input: nothing,
  allow: "system",
  async run(_input, scene) {
    const { tx, now, audit } = scene;
    const due = { state: "waiting", alone: true, heldUntil: { lte: now } } as const;
    const first = await tx.promotion.findFirst({ where: due, orderBy: { heldUntil: "asc" }, select: { id: true } });
    const row = first && (await lockPromotion(tx, first.id));
    if (row?.state !== "waiting" || !row.alone || !row.heldUntil || row.heldUntil > now) return ok({ worked: 0 });

    const problem = await problemOf(scene, row, row.version);
    if (problem) {
      await tx.promotion.update({ where: { id: row.id }, data: { state: "draft", faults: [], updatedAt: now } });
      audit({ subject: `promotion:${row.id}`, changes: { state: ["waiting", "draft"] }, reason: problem.code });
      return ok({ worked: 1 });
    }
    await putLive(scene, row, draftOf(row));
    return ok({ worked: 1 });
  },
});

/** What waited for a second person for a day and found none is a draft again; what was in force of it stays. */
export const dropUnanswered = command({
  name: "promotions.drop_unanswered",
  input: nothing,
  allow: "system",
  async run(_input, { tx, now, audit }) {
    const dropped = await tx.promotion.updateManyAndReturn({
      where: { state: "waiting", alone: false, heldUntil: { lte: now } },
      data: { state: "draft", faults: [], updatedAt: now },
      select: { id: true },
    });
    for (const { id } of dropped) audit({ subject: `promotion:${id}`, changes: { state: ["waiting", "draft"] } });
    return ok({ dropped: dropped.length });
  },
});
