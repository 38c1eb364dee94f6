import { z } from "zod";
import { actorOfApiKey } from "#lib/identity/queries-api-key";
import { ok, refuse } from "#lib/kernel/result";
import { requestPriceChanges } from "#lib/pricing/commands";
import { faultText } from "#lib/pricing/fault-text";
import { endpoint } from "../kit/endpoint.ts";

/** What one call of at most 256 KB can hold. */
const mostPrices = 2_000;

const fault = z.object({
  code: z.string().meta({ description: "Stable: too_large, below_cost, decimal_slip, vat_slip…" }),
  detail: z.string(),
});

const answer = z
  .object({
    batchId: z.string().nullable(),
    stopped: z
      .object({ code: z.string(), changing: z.int(), prices: z.int() })
      .nullable()
      .meta({ description: "Nothing was taken: the request would change most of the catalogue." }),
    heldAsBatch: z.boolean(),
    applied: z.int(),
    held: z.int(),
    scheduled: z.int(),
    unchanged: z.int(),
    unknown: z.int(),
    changes: z.array(
      z.object({
        sku: z.string(),
        id: z.string().nullable(),
        outcome: z.enum(["applied", "held", "scheduled", "unchanged", "unknown_sku", "unknown_list"]),
        faults: z.array(fault),
      }),
    ),
  })
  .meta({ id: "PriceChanges" });

export const putPrices = endpoint({
  method: "put",
  path: "/admin/prices",
  summary: {
    fr: "Demande des prix. Ce qui est douteux attend une seconde personne ; l’ancien prix reste en vente.",
    en: "Asks for prices. What is doubtful waits for a second person; the old price stays on sale.",
  },
  needs: "key",
  body: z.strictObject({
    reason: z.string().trim().min(3).max(200),
    prices: z
      .array(
        z.strictObject({
          sku: z.string().min(1).max(64),
          grossMinor: z.int().positive().max(100_000_000).meta({ description: "Cents, VAT included." }),
          currency: z.literal("EUR").optional(),
          list: z.string().min(1).max(64).optional(),
          minQuantity: z.int().min(1).max(9999).optional(),
          effectiveAt: z.iso.datetime({ offset: true }).optional(),
        }),
      )
      .min(1)
      .max(mostPrices),
  }),
  answer,
  idempotent: true,
  async run({ body, token, now, requestId, locale }) {
    const actor = await actorOfApiKey(token, now);
    if (!actor) return refuse({ code: "api_key_not_valid" });
    const changes = body.prices.map(({ grossMinor, list, ...price }) => ({
      ...price,
      toMinor: grossMinor,
      ...(list && { listCode: list }),
    }));
    const asked = await requestPriceChanges(
      actor,
      { changes, source: "api", reason: body.reason, name: body.reason },
      { now, requestId },
    );
    if (!asked.ok) return asked;
    return ok({
      ...asked.value,
      changes: asked.value.changes.map(({ faults, ...change }) => ({
        ...change,
        faults: faults.map((one) => ({ code: one.code, detail: faultText(one, locale) })),
      })),
    });
  },
});
