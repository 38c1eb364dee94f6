import { closingCart } from "#lib/cart/ordered";
import type { PricedCart } from "#lib/cart/schema";
import { Prisma, type Transaction } from "#lib/platform/database";
import type { AbnormalSale } from "#lib/pricing/schema";

export type LockedAttempt = Readonly<{
  id: string;
  cart_id: string;
  state: "paying" | "paid" | "declined" | "abandoned" | "refunded";
  amount_minor: number;
  currency: string;
  intent_id: string | null;
  decline_code: string | null;
  snapshot: Readonly<{
    accountId: string | null;
    cart: PricedCart;
    /** What the sentinel found when the payment began. */
    abnormal?: readonly AbnormalSale[];
  }>;
}>;

/** The attempt with its row locked: browser, webhook and sweep settle it one after the other (PAY-05). */
export async function lockAttempt(tx: Transaction, attemptId: string): Promise<LockedAttempt | null> {
  const rows = await tx.$queryRaw<LockedAttempt[]>`
    /* prepared */
    SELECT id, cart_id, state::text AS state, amount_minor, currency, intent_id, decline_code, snapshot
    FROM checkout_attempt WHERE id = ${attemptId}::uuid FOR UPDATE`;
  return rows[0] ?? null;
}

/** The order of an attempt that is paid; asked after the lock, so that it is there. */
export const orderOfAttempt = (tx: Transaction, attemptId: string) =>
  tx.order.findUniqueOrThrow({ where: { attemptId }, select: { id: true, number: true, placedAt: true } });

type Closing = Readonly<{ intentId: string | null; promises: Prisma.Sql; told: Prisma.Sql }>;

/**
 * The attempt is paid, its cart is an order, what that order promised is kept and what became of it is told: parts of the
 * statement that writes the order.
 */
export const closingPaid = (
  { id, cart_id }: Pick<LockedAttempt, "id" | "cart_id">,
  { intentId, promises, told }: Closing,
  now: Date,
): Prisma.Sql => Prisma.sql`
  paid AS (UPDATE checkout_attempt SET state = 'paid', intent_id = ${intentId}, settled_at = ${now} WHERE id = ${id}::uuid),
  closed AS (${closingCart(cart_id, now)}), promised AS (${promises}), told AS (${told})`;

type End = Readonly<{
  state: "declined" | "abandoned" | "refunded";
  intentId: string | null;
  declineCode?: string | null;
}>;

export const closeUnpaid = (tx: Transaction, id: string, { state, intentId, declineCode = null }: End, now: Date) =>
  tx.checkoutAttempt.update({ where: { id }, data: { state, intentId, declineCode, settledAt: now } });

export const noteIntent = (tx: Transaction, id: string, intentId: string) =>
  tx.checkoutAttempt.update({ where: { id }, data: { intentId } });

/** Whether money of this payment has already been sent back. */
export const isRefunded = async (tx: Transaction, intentId: string): Promise<boolean> =>
  (await tx.refund.count({ where: { intentId } })) > 0;
