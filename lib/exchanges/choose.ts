import { z } from "zod";
import { createCart } from "#lib/cart/commands";
import { address } from "#lib/cart/schema";
import type { Actor } from "#lib/kernel/actor";
import { dayOf } from "#lib/kernel/local-time";
import { ok, type Refusal, type Result, refuse } from "#lib/kernel/result";
import { paidElsewhere } from "#lib/orders/locked-order";
import { orderById } from "#lib/orders/queries";
import type { OrderView } from "#lib/orders/schema";
import { clock } from "#lib/platform/clock";
import type { Circumstance } from "#lib/platform/command";
import { returnableOrder } from "#lib/returns/queries-returnable";
import { refusalOf } from "./refusal-of.ts";
import { piecesOf } from "./replacement.ts";
import { goingBack } from "./schema.ts";

const chosen = goingBack.extend({
  sku: z.string().trim().min(1).max(64),
  /** Where it is handed over, at the counter of a store. */
  store: z.string().max(12).optional(),
});

/** What goes back, as it was asked, and the cart of what is wanted instead. */
export type Chosen = Checked & Readonly<{ cart: Readonly<{ cartId: string; token: string }> }>;
type Checked = z.infer<typeof goingBack> & Readonly<{ token: string }>;

/** Looks at what is to go back, and changes nothing. Refuses `order_not_found` and what stands against exchanging it. */
export async function checkGoingBack(
  actor: Actor,
  raw: unknown,
  at: Circumstance = {},
): Promise<Result<Checked, Refusal>> {
  const parsed = goingBack.safeParse(raw);
  if (!parsed.success) return refuse({ code: "invalid", issues: parsed.error.issues });
  const now = at.now ?? clock.now();
  const order = await returnableOrder(actor, parsed.data, now);
  if (!order) return refuse({ code: "order_not_found" });
  return refusalOf(order, parsed.data, dayOf(now)) ?? ok({ ...parsed.data, token: order.token });
}

/**
 * Puts what is wanted instead into a cart of its own, as many pieces as go back, for where the order went. Nothing is kept
 * yet. Refuses what `checkGoingBack` and `createCart` refuse, and `paid_elsewhere`.
 */
export async function chooseArticle(
  actor: Actor,
  raw: unknown,
  at: Circumstance = {},
): Promise<Result<Chosen, Refusal>> {
  const parsed = chosen.safeParse(raw);
  if (!parsed.success) return refuse({ code: "invalid", issues: parsed.error.issues });
  const { sku, store, ...back } = parsed.data;
  const now = at.now ?? clock.now();
  const checked = await checkGoingBack(actor, back, { now });
  if (!checked.ok) return checked;
  const whole = await returnableOrder(actor, back, now);
  const order = whole && (await orderById(whole.id));
  if (!order) return refuse({ code: "order_not_found" });
  if (paidElsewhere(order)) return refuse({ code: "paid_elsewhere" });
  const cart = await createCart(actor, cartFor(order, { sku, quantity: piecesOf(back.lines), store }), { now });
  return cart.ok ? ok({ ...checked.value, cart: cart.value }) : cart;
}

type Wanted = Readonly<{ sku: string; quantity: number; store: string | undefined }>;

/** At the counter where it is asked for; else home, where the order went home, or where its first parcel was collected. */
function cartFor({ locale, customer, address: home, parcels }: OrderView, { sku, quantity, store: here }: Wanted) {
  const { email, name, phone } = customer;
  const known = address.safeParse(home && { ...home, line2: home.line2 ?? undefined });
  const collectedAt = parcels.find(({ method }) => method === "pickup")?.locationCode;
  const store = here ?? (known.success ? undefined : collectedAt);
  const collected = store ? { fulfilment: { method: "pickup", store } } : {};
  return {
    locale,
    lines: [{ sku, quantity, ...collected }],
    contact: { email, name, ...(phone && { phone }) },
    ...(known.success && { address: known.data }),
  };
}
