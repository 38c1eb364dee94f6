import { keyOf } from "#lib/cart/key";
import type { Locale } from "#lib/kernel/locale";
import { database } from "#lib/platform/database";

const asked = { id: true, state: true, intentId: true, heldUntil: true } as const;

export const attemptById = (id: string) => database.checkoutAttempt.findUnique({ where: { id }, select: asked });

export const attemptOfIntent = async (intentId: string): Promise<string | null> =>
  (await database.checkoutAttempt.findUnique({ where: { intentId }, select: { id: true } }))?.id ?? null;

/** Whether this payment has become an order: nothing the provider may still say of it changes the attempt. */
export const isOrdered = async (intentId: string): Promise<boolean> =>
  (await database.checkoutAttempt.count({ where: { intentId, state: "paid" } })) > 0;

type Payer = Readonly<{ name: string; email: string; locale: Locale }>;

/** Who tried to pay, to be written to. */
export async function payerOf(attemptId: string): Promise<Payer | null> {
  const rows = await database.$queryRaw<Payer[]>`
    SELECT cart -> 'contact' ->> 'name' AS name, cart -> 'contact' ->> 'email' AS email, cart ->> 'locale' AS locale
    FROM (SELECT snapshot -> 'cart' AS cart FROM checkout_attempt WHERE id = ${attemptId}::uuid) AS agreed`;
  return rows[0] ?? null;
}

/** The latest attempt at paying a cart that this token opens: what the browser's return asks about. */
export async function latestAttempt(id: string, token: string): Promise<string | null> {
  const { cartId, tokenHash } = keyOf({ cartId: id, token });
  if (!(await database.cart.findFirst({ where: { id: cartId, tokenHash }, select: { id: true } }))) return null;
  const latest = await database.checkoutAttempt.findFirst({
    where: { cartId },
    orderBy: { id: "desc" },
    select: { id: true },
  });
  return latest?.id ?? null;
}

/** Whether a cart that this token opens has become an order, though its browser may not have heard. */
export async function isBought(id: string, token: string): Promise<boolean> {
  const latest = await latestAttempt(id, token);
  return latest !== null && (await attemptById(latest))?.state === "paid";
}

/** Attempts that should have ended by now, oldest first: the browser is gone, or the webhook was lost. */
export const unsettledSince = (before: Date, limit: number) =>
  database.checkoutAttempt.findMany({
    where: { state: "paying", createdAt: { lt: before } },
    orderBy: { createdAt: "asc" },
    take: limit,
    select: asked,
  });

/** How often a cart was tried to be paid, and how each try ended; oldest first. */
export const attemptsOfCart = (cartId: string) =>
  database.checkoutAttempt.findMany({
    where: { cartId },
    orderBy: { id: "asc" },
    select: { id: true, state: true, amountMinor: true, declineCode: true, createdAt: true },
  });
