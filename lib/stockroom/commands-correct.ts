import { stockAsOf } from "#lib/inventory/as-of";
import { worksAt } from "#lib/inventory/own-store";
import { idOf, nameOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { applyCorrection } from "./applying.ts";
import { oldestCountMs, takesASecondPerson } from "./limits.ts";
import { correction } from "./schema.ts";
import { articleAtPlace } from "./sql/articles.ts";

/**
 * A count, or a correction by so many. A count is compared with the ledger at its instant: what was sold meanwhile stays
 * sold. Small differences are applied at once, greater ones wait for a second person (`outcome`). Refuses
 * `negative_count`, `count_not_now`, `other_store`, `unknown_sku`, `unknown_location`, `below_promised`, `already_sent`.
 */
export const correctStock = command({
  name: "stockroom.correct",
  input: correction,
  allow: "stock.count",
  async run({ id = newId(), article: named, location, kind, number, at, reason }, scene) {
    const { actor, tx, now } = scene;
    if (kind === "count" && number < 0) return refuse({ code: "negative_count", field: "number" });
    const instant = at ? new Date(at) : now;
    const ageMs = now.getTime() - instant.getTime();
    if (ageMs < 0 || ageMs > oldestCountMs) return refuse({ code: "count_not_now" });
    if (!worksAt(actor, location)) return refuse({ code: "other_store", location });
    const found = await articleAtPlace(tx, named, location);
    if (!found.ok) return found;
    if (await tx.stockCorrection.findUnique({ where: { id } })) return refuse({ code: "already_sent" });

    const { variantId, sku } = found.value;
    const place = { variantId, locationCode: location };
    const [level] = await stockAsOf(scene, [place], instant);
    if (!level) throw new Error("a level that was locked is gone");
    const difference = kind === "count" ? number - level.onHandThen : number;
    const valueMinor = Math.abs(difference) * found.value.valueMinor;
    const waits = takesASecondPerson(Math.abs(difference), valueMinor);
    if (kind === "count")
      await tx.stockCorrection.updateMany({
        where: { ...place, state: "waiting", at: { lte: instant } },
        data: { state: "superseded", decidedAt: now },
      });
    const kept = {
      id,
      ...place,
      counted: kind === "count" ? number : null,
      difference,
      reason,
      at: instant,
      authorName: nameOf(actor),
    };
    await tx.stockCorrection.create({
      data: { ...kept, valueMinor, state: waits ? "waiting" : "applied", createdAt: now, authorId: idOf(actor) },
    });
    if (waits) {
      scene.audit({ subject: `variant:${sku}`, changes: { [`asked.onHand.${location}`]: [null, difference] }, reason });
      return ok({ id, sku, location, difference, outcome: "waits" as const });
    }
    const applied = await applyCorrection(scene, { ...kept, sku });
    if (!applied.ok) return applied;
    return ok({ id, sku, location, difference, outcome: difference === 0 ? ("right" as const) : ("applied" as const) });
  },
});
