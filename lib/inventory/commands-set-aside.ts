import { z } from "zod";
import { nameOf } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { allowed } from "#lib/platform/permissions";
import { moveStock } from "./moving.ts";
import { worksAt } from "./own-store.ts";
import { setAsideReasons } from "./schema.ts";
import { articleAt, articlePlace } from "./sql/article-at.ts";
import { tellStock } from "./tell-stock.ts";

/** What becomes of units: put aside, back on sale, or gone for good. */
const fates = {
  set_aside: { onHand: 0, aside: 1 },
  restore: { onHand: 0, aside: -1 },
  write_off: { onHand: -1, aside: -1 },
} as const;

/**
 * Takes units out of sale because they are damaged or being looked at, or ends that. Refuses `unknown_sku`,
 * `unknown_location`, `other_store`, `below_promised`, `not_set_aside` when fewer lie aside for that reason, and
 * `needs_second_person`: who sets units aside does not write them off; `by_its_date`: what is too near to its date is set
 * aside by itself, and does not come back.
 */
export const setAside = command({
  name: "stock.set_aside",
  input: z.strictObject({
    ...articlePlace,
    fate: z.enum(["set_aside", "restore", "write_off"]),
    units: z.int().min(1).max(100_000),
    why: z.enum(setAsideReasons),
    reason: z.string().trim().min(3).max(200),
  }),
  allow: "stock.count",
  async run({ sku, location, fate, units, why, reason }, scene) {
    const { actor, tx, now, audit } = scene;
    if (!worksAt(actor, location)) return refuse({ code: "other_store", location });
    if (fate === "write_off" && !allowed(actor, "stock.approve")) return refuse({ code: "needs_second_person" });
    if (why === "best_before" && fate !== "write_off") return refuse({ code: "by_its_date" });
    const article = await articleAt(tx, sku, location);
    if (!article.ok) return article;

    const { onHand, aside } = fates[fate];
    const moved = await moveStock(tx, {
      moves: [{ ...article.value, onHandDelta: onHand * units, setAside: { units: aside * units, reason: why } }],
      reason: fate,
      reference: null,
      note: reason,
      actorName: nameOf(actor),
      now,
    });
    if (!moved.ok) return moved;
    tellStock(moved.value, scene);
    audit({ subject: `variant:${sku}`, changes: { [`${fate}.${why}.${location}`]: [null, units] }, reason });
    return ok({ sku, location });
  },
});
