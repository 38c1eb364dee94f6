import { z } from "zod";
import { ok, refuse } from "#lib/kernel/result";
import { command, type Scene } from "#lib/platform/command";
import { notFound } from "./commands-draft.ts";
import { putInForce } from "./put-in-force.ts";
import { lastPeriod, standingPeriod } from "./sql/periods.ts";
import { lockPromotion, type PromotionRow } from "./sql/promotion-row.ts";

const input = z.strictObject({ id: z.uuid() });

/** Takes a promotion out of force for a while: the shop shows its other prices with the next page. */
export const pausePromotion = command({
  name: "promotions.pause",
  input,
  allow: "promotions.write",
  run: ({ id }, scene) => end(scene, id, "paused"),
});

/** Ends a promotion for good. */
export const retirePromotion = command({
  name: "promotions.retire",
  input,
  allow: "promotions.write",
  run: ({ id }, scene) => end(scene, id, "retired"),
});

/** Takes it up again as it was published last. */
export const resumePromotion = command({
  name: "promotions.resume",
  input,
  allow: "promotions.write",
  async run({ id }, scene) {
    const row = await lockPromotion(scene.tx, id);
    if (!row) return notFound;
    const last = await lastPeriod(scene.tx, id);
    if (row.state !== "paused" || !last) return refuse({ code: "promotion_not_paused" });
    if (last.until && last.until <= scene.now) return refuse({ code: "period_over" });
    await putInForce(scene, id, last.definition.lane, last);
    return ok(await become(scene, row, "published", [null, last.version]));
  },
});

async function end(scene: Scene, id: string, state: "paused" | "retired") {
  const row = await lockPromotion(scene.tx, id);
  if (!row) return notFound;
  const standing = await standingPeriod(scene.tx, id, scene.now);
  if (row.state === state || (state === "paused" && !standing)) return refuse({ code: "promotion_not_in_force" });
  if (standing) await putInForce(scene, id, standing.definition.lane, null);
  return ok(await become(scene, row, state, [standing?.version ?? null, null]));
}

async function become(
  { tx, now, audit }: Scene,
  { id, state: before }: PromotionRow,
  state: PromotionRow["state"],
  inForce: readonly [number | null, number | null],
) {
  await tx.promotion.update({ where: { id }, data: { state, updatedAt: now } });
  audit({ subject: `promotion:${id}`, changes: { state: [before, state], inForce } });
  return { id, state };
}
