import { z } from "zod";
import { ok, refuse } from "#lib/kernel/result";
import { command, type Scene } from "#lib/platform/command";
import { notFound } from "./commands-draft.ts";
import { promotionDraft } from "./definition.ts";
import { putInForce } from "./put-in-force.ts";
import { lastPeriod, standingPeriod } from "./sql/periods.ts";
import { columnsOf, draftOf, lockPromotion, type PromotionRow } from "./sql/promotion-row.ts";

const states = z.enum(["draft", "waiting", "published", "paused", "retired"]);
const version = z.int().nullable();

/** What a command about a promotion wrote into the audit trail, as far as it can be undone. */
const undoable = z.object({
  draft: z.tuple([promotionDraft, promotionDraft]).optional(),
  state: z.tuple([states, states]).optional(),
  inForce: z.tuple([version, version]).optional(),
});
type Undoable = z.infer<typeof undoable>;
const undoables = ["edit", "publish", "publish_due", "approve", "pause", "resume", "retire", "undo"].map(
  (one) => `promotions.${one}`,
);

/**
 * Takes back the last thing that was done to a promotion: an edit, a publication, a pause, a retirement, or an undo. What
 * was in force before is in force again, as it was published. Refuses `nothing_to_undo` and `period_over`.
 */
export const undoPromotion = command({
  name: "promotions.undo",
  input: z.strictObject({ id: z.uuid() }),
  allow: "promotions.write",
  async run({ id }, scene) {
    const { tx, now, audit } = scene;
    const row = await lockPromotion(tx, id);
    if (!row) return notFound;
    const entry = await tx.auditEntry.findFirst({
      where: { subject: `promotion:${id}`, command: { in: [...undoables] } },
      orderBy: { id: "desc" },
    });
    const done = undoable.safeParse(entry?.changes).data;
    if (!done || Object.keys(done).length === 0) return refuse({ code: "nothing_to_undo" });

    if (done.inForce) {
      const refusal = await putBack(scene, row, done.inForce[0]);
      if (refusal) return refusal;
    }
    const state = done.state?.[0] === "waiting" ? "draft" : done.state?.[0];
    await tx.promotion.update({
      where: { id },
      data: {
        ...(state && { state, faults: [] }),
        ...(done.draft && { ...columnsOf(done.draft[0]), version: row.version + 1 }),
        updatedAt: now,
      },
    });
    audit({ subject: `promotion:${id}`, changes: reversed(done, row, state) });
    return ok({ id });
  },
});

/** What was in force before is again; null: nothing was. */
async function putBack(scene: Scene, { id, lane }: PromotionRow, before: number | null) {
  const { tx, now } = scene;
  const standing = await standingPeriod(tx, id, now);
  if (standing?.version === before) return null;
  const period = before === null ? null : await lastPeriod(tx, id, before);
  if (period?.until && period.until <= now) return refuse({ code: "period_over" });
  await putInForce(scene, id, (period ?? standing)?.definition.lane ?? lane, period);
  return null;
}

const reversed = ({ draft, inForce }: Undoable, row: PromotionRow, state: PromotionRow["state"] | undefined) => ({
  ...(draft && { draft: [draftOf(row), draft[0]] as const }),
  ...(state && { state: [row.state, state] as const }),
  ...(inForce && { inForce: [inForce[1], inForce[0]] as const }),
});
