import { changeLine } from "#lib/cart/commands";
import type { Actor } from "#lib/kernel/actor";
import { ok } from "#lib/kernel/result";
import type { Circumstance } from "#lib/platform/command";

type Move = Readonly<{
  key: Readonly<{ cartId: unknown; token: unknown }>;
  lineIds: readonly unknown[];
  fulfilment: unknown;
}>;

/** Changes how several lines reach the shopper, one after the other; the first refusal stops. */
export async function moveLines(actor: Actor, raw: unknown, at: Circumstance = {}) {
  const { key, lineIds, fulfilment } = raw as Move;
  for (const lineId of lineIds.slice(0, 100)) {
    const moved = await changeLine(actor, { ...key, lineId, fulfilment }, at);
    if (!moved.ok) return moved;
  }
  return ok(null);
}
