import type { PricedCart } from "#lib/cart/schema";
import { hold, releaseHolds } from "#lib/inventory/holds";
import { tellStock } from "#lib/inventory/tell-stock";
import { ok } from "#lib/kernel/result";
import type { Tender } from "#lib/orders/placing";
import type { Scene } from "#lib/platform/command";
import { agreementOf } from "./agreement.ts";
import { demandsOf } from "./demands.ts";
import { orderOfPaid } from "./ordering.ts";
import { insertAttempt } from "./sql/open.ts";

type Kept = Readonly<{ id: string; cart: PricedCart; until: Date }>;

/** Keeps what a cart asks for until then, in the caller's transaction, though nobody pays yet. Refuses `out_of_stock`. */
export async function keepReplacement(scene: Scene, { id, cart, until }: Kept) {
  const { tx, now } = scene;
  const held = await hold(tx, { attemptId: id, demands: demandsOf(cart), expiresAt: until, now });
  if (held.ok) tellStock(held.value, scene);
  return held.ok ? ok(null) : held;
}

/** What was kept is free again, in the caller's transaction. */
export async function freeReplacement(scene: Scene, id: string): Promise<void> {
  tellStock(await releaseHolds(scene.tx, id, scene.now), scene);
}

type Paid = Readonly<{ id: string; cart: PricedCart; accountId: string | null }>;

/**
 * What was kept becomes an order that goods which came back pay for, in the caller's transaction: an attempt like any
 * other, of which nothing is due by card. Refuses `out_of_stock` when it is no longer kept and gone.
 */
export function orderReplacement(scene: Scene, kept: Paid) {
  const given = { kind: "exchange", creditId: null, lastFour: null, amountMinor: kept.cart.total } as const;
  return orderKept(scene, kept, given);
}

/** The same, with whatever else pays for all of it: now, or later. */
export async function orderKept(scene: Scene, { id, cart, accountId }: Paid, tender: Tender) {
  const { tx, now } = scene;
  const snapshot = { agreement: agreementOf(cart), accountId, cart };
  const variantIds = cart.lines.map((line) => line.variantId);
  await insertAttempt(tx, { id, cartId: cart.id, amountMinor: 0, snapshot, variantIds, now, heldUntil: now });
  return orderOfPaid({ id, cart_id: cart.id, snapshot }, null, scene, [tender]);
}
