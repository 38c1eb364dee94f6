import { Prisma } from "#lib/platform/database";

/** Of the order `o`: paid by card in a former system. It came without a payment of ours, without an attempt, and nothing followed it here. */
export const fromBefore = Prisma.sql`
  EXISTS (SELECT FROM order_tender t WHERE t.order_id = o.id AND t.kind = 'card' AND t.intent_id IS NULL)`;
