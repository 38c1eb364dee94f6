import { digitalLines } from "#lib/orders/digital-lines";
import { giveByMail } from "#lib/orders/giving-by-mail";
import type { Scene } from "#lib/platform/command";
import { unsealed } from "./seal.ts";

/** A code that somebody bought, under the name its article has on the order. */
export type GivenCode = Readonly<{ name: string; code: string }>;

/**
 * Gives each bought unit of an order its code, once, in the caller's transaction: the units leave the stock with it. None
 * while the order waits for somebody to look at a price, or when they were given before. Throws when the pool has fewer
 * than the stock says.
 */
export async function giveCodes(scene: Pick<Scene, "tx" | "now" | "actor">, orderId: string): Promise<GivenCode[]> {
  const { tx, now } = scene;
  const given: GivenCode[] = [];
  const lines = await digitalLines(tx, orderId);
  for (const { orderLineId, variantId, name, quantity } of lines) {
    const taken = await tx.$queryRaw<{ sealed: string }[]>`
      UPDATE digital_code SET order_line_id = ${orderLineId}::uuid, given_at = ${now}
      WHERE id IN (
        SELECT id FROM digital_code WHERE variant_id = ${variantId}::uuid AND order_line_id IS NULL
        ORDER BY id LIMIT ${quantity} FOR UPDATE SKIP LOCKED)
      RETURNING sealed`;
    if (taken.length < quantity) throw new Error(`the pool of ${name} has fewer codes than its stock`);
    given.push(...taken.map(({ sealed }) => ({ name, code: unsealed(sealed) })));
  }
  await giveByMail(scene, orderId, lines);
  return given;
}
