import { z } from "zod";
import { idOf } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { notFound, ofVersion } from "./commands-draft.ts";
import { lockPromotion } from "./sql/promotion-row.ts";

/**
 * The second person's no, with the reason: the promotion is a draft again, and what was in force of it stays. Refuses
 * `own_promotion` to its author and `changed_meanwhile`.
 */
export const rejectPromotion = command({
  name: "promotions.reject",
  input: z.strictObject({ ...ofVersion, reason: z.string().trim().min(3).max(300) }),
  allow: "promotions.approve",
  async run({ id, version, reason }, { tx, now, actor, audit }) {
    const row = await lockPromotion(tx, id);
    if (row?.state !== "waiting") return row ? refuse({ code: "promotion_does_not_wait" }) : notFound;
    if (idOf(actor) === row.authorId) return refuse({ code: "own_promotion" });
    if (row.version !== version) return refuse({ code: "changed_meanwhile", version: row.version });
    await tx.promotion.update({ where: { id }, data: { state: "draft", faults: [], updatedAt: now } });
    audit({ subject: `promotion:${id}`, changes: { state: ["waiting", "draft"] }, reason });
    return ok({ id });
  },
});
