import { z } from "zod";
import type { Actor } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import { type Circumstance, command } from "#lib/platform/command";
import { askedChange, portion, reason, request } from "./changes/asked.ts";
import { openBatch, type Request, reachOf } from "./changes/batches.ts";
import { conclude, stopWhole } from "./changes/conclude.ts";
import { take } from "./changes/take.ts";
import { requestInPortions } from "./commands-portions.ts";

const requestAtOnce = command({
  name: "price.request",
  input: request,
  allow: "prices.write",
  async run(asked, scene) {
    const reach = await reachOf(scene, asked);
    if (reach.stop) return ok(await stopWhole(scene, asked, reach, reach.stop));
    const batchId = asked.changes.length > 1 || asked.id ? await openBatch(scene, asked, reach, "settled") : null;
    const changes = await take(scene, { ...asked, ...reach, batchId });
    return ok(await conclude(scene, { ...reach, batchId, reason: asked.reason, changes }));
  },
});

const isLarge = z.object({ changes: z.array(z.unknown()).min(portion + 1) });

/**
 * Asks for prices, one or fifty thousand, by whichever road (form, sheet, bulk, import, API, schedule). Each change is
 * judged by the guard: applied at once, planned for its hour, or held for a second person while the old price stands.
 * More than two hundred are held as one batch; half the catalogue's prices or more are stopped whole, which the answer
 * explains. Refuses only what is `invalid` or `forbidden`.
 */
export const requestPriceChanges = async (actor: Actor, raw: unknown, at: Circumstance = {}) =>
  isLarge.safeParse(raw).success ? requestInPortions(actor, raw, at) : requestAtOnce(actor, raw, at);

/**
 * Sets what one variant costs from now on: the same rule as every other road. The answer says whether it stands
 * ("applied") or waits for a second person ("held"). Refuses `unknown_sku`.
 */
export const changePrice = command({
  name: "price.change",
  input: z.strictObject({ sku: askedChange.shape.sku, grossMinor: askedChange.shape.toMinor, reason }),
  allow: "prices.write",
  async run({ sku, grossMinor, reason: why }, scene) {
    const only = askedChange.parse({ sku, toMinor: grossMinor });
    const asked: Request = { changes: [only], source: "form", reason: why, name: "" };
    const reach = await reachOf(scene, asked);
    const taken = await take(scene, { ...asked, ...reach, batchId: null });
    const { changes } = await conclude(scene, { ...reach, batchId: null, reason: why, changes: taken });
    const [change] = changes;
    if (!change || change.outcome === "unknown_sku") return refuse({ code: "unknown_sku", sku });
    return ok({ sku, grossMinor, outcome: change.outcome, faults: change.faults });
  },
});
