import { z } from "zod";
import { moveStock } from "#lib/inventory/moving";
import { warehouse } from "#lib/inventory/schema";
import { tellStock } from "#lib/inventory/tell-stock";
import { nameOf } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { markOf, sealed } from "./seal.ts";

const code = z.string().trim().min(4).max(200);

/**
 * Codes enter the pool of an article that is sold as a code; each is one unit of its stock, so that none is sold twice.
 * All of them or none. Refuses `no_code_article`, `code_known` when one is in a pool already, twice in the list too.
 */
export const addCodes = command({
  name: "codes.add",
  input: z.strictObject({ sku: z.string().trim().min(1).max(64), codes: z.array(code).min(1).max(1000) }),
  allow: "stock.receive",
  async run({ sku, codes }, scene) {
    const { tx, now, actor, audit } = scene;
    const variant = await tx.variant.findFirst({
      where: { sku, product: { kind: "digital" } },
      select: { id: true },
    });
    if (!variant) return refuse({ code: "no_code_article", sku });
    const { count } = await tx.digitalCode.createMany({
      data: codes.map((one) => ({ variantId: variant.id, sealed: sealed(one), mark: markOf(one), addedAt: now })),
      skipDuplicates: true,
    });
    if (count < codes.length) return refuse({ code: "code_known", sku });
    const moved = await moveStock(tx, {
      moves: [{ variantId: variant.id, locationCode: warehouse, onHandDelta: count }],
      reason: "receipt",
      reference: null,
      note: null,
      actorName: nameOf(actor),
      now,
    });
    if (!moved.ok) return moved;
    tellStock(moved.value, scene);
    audit({ subject: `variant:${sku}`, changes: { codes: [null, count] } });
    return ok({ added: count });
  },
});
