import { z } from "zod";
import { actorOfApiKey } from "#lib/identity/queries-api-key";
import { ok, refuse } from "#lib/kernel/result";
import { importLevels } from "#lib/stockroom/commands-import";
import { endpoint } from "../kit/endpoint.ts";

/** What one call of at most 256 KB can hold. */
const mostLevels = 2_000;

export const putStock = endpoint({
  method: "put",
  path: "/admin/stock",
  summary: {
    fr: "Donne les niveaux de stock d’un autre système, tels qu’à un instant. Ce qui s’est vendu depuis n’est pas perdu.",
    en: "Gives the stock levels of another system, as of an instant. What was sold since is not lost.",
  },
  needs: "key",
  body: z.strictObject({
    asOf: z.iso.datetime({ offset: true }).meta({ description: "When the figures were taken, within seven days." }),
    source: z.string().trim().min(2).max(60).meta({ description: "The other system's name, for the ledger." }),
    dryRun: z.boolean().optional().meta({ description: "Says what would change, and changes nothing." }),
    levels: z
      .array(
        z.strictObject({
          sku: z.string().min(1).max(64).meta({ description: "SKU or barcode." }),
          location: z.string().min(1).max(12),
          onHand: z.int().min(0).max(1_000_000),
        }),
      )
      .min(1)
      .max(mostLevels),
  }),
  answer: z
    .object({
      asOf: z.string(),
      changed: z.int(),
      unchanged: z.int(),
      unknown: z.array(z.string()),
      short: z
        .array(z.object({ sku: z.string(), location: z.string(), given: z.int(), kept: z.int() }))
        .meta({ description: "Kept at what customers wait for, because the figure is under it." }),
    })
    .meta({ id: "StockLevels" }),
  idempotent: true,
  async run({ body, token, now, requestId }) {
    const actor = await actorOfApiKey(token, now);
    if (!actor) return refuse({ code: "api_key_not_valid" });
    const taken = await importLevels(actor, { dryRun: false, ...body }, { now, requestId });
    if (!taken.ok) return taken;
    const { changes: _, ...outcome } = taken.value;
    return ok({ ...outcome, unknown: [...outcome.unknown], short: [...outcome.short] });
  },
});
