import { z } from "zod";
import { dayOf } from "#lib/kernel/local-time";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { flippedBy } from "./holds.ts";
import { lockLevels } from "./sql/levels.ts";
import { overdue } from "./sql/overdue.ts";
import { keepTerms } from "./sql/terms.ts";
import { tellStock } from "./tell-stock.ts";

/**
 * A day that has passed without its goods promises nothing any more: nobody else may buy them before they are here until
 * somebody says another day. Who has bought them already goes on waiting.
 */
export const closeOverdue = command({
  name: "stock.close_overdue",
  input: z.strictObject({}),
  allow: "system",
  async run(_, scene) {
    const { tx, now, audit } = scene;
    const places = await overdue(tx, dayOf(now));
    if (places.length === 0) return ok({ closed: 0 });
    await lockLevels(tx, places, now);
    const due = await overdue(tx, dayOf(now));
    for (const { sku, safety, expectedOn, waiting, ...place } of due) {
      const kept = await keepTerms(tx, place, { safety, expectedOn, backorderLimit: waiting }, now);
      tellStock({ flipped: flippedBy([kept]) }, scene);
      audit({
        subject: `variant:${sku}`,
        changes: { [`backorderLimit.${place.locationCode}`]: [kept.backorder_limit, waiting] },
      });
    }
    return ok({ closed: due.length });
  },
});
