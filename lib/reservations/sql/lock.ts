import type { Transaction } from "#lib/platform/database";
import type { ReservationState } from "../schema.ts";

export type Locked = Readonly<{
  id: string;
  state: ReservationState;
  name: string;
  variant_id: string;
  store_code: string;
  quantity: number;
  held_until: Date;
}>;

/** A reservation that nobody else changes until this transaction ends. */
export async function lockReservation(tx: Transaction, id: string): Promise<Locked | null> {
  const [row] = await tx.$queryRaw<Locked[]>`
    SELECT id, state, name, variant_id, store_code, quantity, held_until
    FROM store_reservation WHERE id = ${id}::uuid FOR UPDATE`;
  return row ?? null;
}

/** Those whose time is over, oldest first; what another worker is ending is left to it. */
export const lockOverdue = (tx: Transaction, now: Date, most: number): Promise<Locked[]> => tx.$queryRaw<Locked[]>`
  SELECT id, state, name, variant_id, store_code, quantity, held_until
  FROM store_reservation WHERE state = 'held' AND held_until <= ${now}
  ORDER BY held_until LIMIT ${most} FOR UPDATE SKIP LOCKED`;
