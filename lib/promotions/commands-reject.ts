import { z } from "zod";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { notFound, ofVersion } from "./commands-draft.ts";
import { lockPromotion } from "./sql/promotion-row.ts";

/**
 * The no to what waits, with the reason: the promotion is a draft again, and what was in force of it stays. Its author
 * may take their wish back too. Refuses `promotion_does_not_wait` and `changed_meanwhile`.
 */
export const rejectPromotion = command({
  name: "promotions.reject",
  input: z.strictObject({ ...ofVersion, reason: z.string().trim().min(3).max(300) }),
  allow: "promotions.write",
  async run({ id, version, reason }, { tx, now, audit }) {
    const row = await lockPromotion(tx, id);
    if (row?.state !== "waiting") return row ? refuse({ code: "promotion_does_not_wait" }) : notFound;
    if (row.version !== version) return refuse({ code: "changed_meanwhile", version: row.version });
    await tx.promotion.update({ where: { id }, data: { state: "draft", faults: [], updatedAt: now } });
    audit({ subject: `promotion:${id}`, changes: { state: ["waiting", "draft"] }, reason });
    return ok({ id });
  },
});
