import type { Transaction } from "#lib/platform/database";

/** In a shop of one person a batch approves itself when its time has come. */
export const releaseBatches = (tx: Transaction, now: Date): Promise<number> =>
  tx.$executeRaw`
    UPDATE price_batch SET state = 'approved', decided_at = ${now}
    WHERE state = 'held' AND alone AND held_until <= ${now}`;

/** What no longer waits for anybody waits for its hour: faultless changes of approved batches, and lonely ones in time. */
export const releaseHeld = (tx: Transaction, now: Date, most: number): Promise<number> =>
  tx.$executeRaw`
    UPDATE price_change SET state = 'scheduled', effective_at = coalesce(effective_at, ${now})
    WHERE id IN (
      SELECT c.id FROM price_change c LEFT JOIN price_batch b ON b.id = c.batch_id
      WHERE c.state = 'held'
        AND (b.state = 'approved' AND c.faults = '[]' OR c.alone AND c.held_until <= ${now} AND coalesce(b.state, 'settled') <> 'held')
      LIMIT ${most} FOR UPDATE OF c SKIP LOCKED)`;

/** An approved batch with nothing left to apply has come to its end. */
export const closeBatches = (tx: Transaction): Promise<number> =>
  tx.$executeRaw`
    UPDATE price_batch b SET state = 'settled'
    WHERE b.state = 'approved'
      AND NOT EXISTS (SELECT FROM price_change c WHERE c.batch_id = b.id AND c.state = 'held' AND c.faults = '[]')`;

export async function expireHeld(tx: Transaction, now: Date): Promise<number> {
  await tx.$executeRaw`
    UPDATE price_batch SET state = 'expired' WHERE state = 'held' AND NOT alone AND held_until <= ${now}`;
  return tx.$executeRaw`
    UPDATE price_change c SET state = 'expired'
    WHERE c.state = 'held' AND NOT c.alone AND c.held_until <= ${now}
      AND NOT EXISTS (SELECT FROM price_batch b WHERE b.id = c.batch_id AND b.state = 'approved' AND c.faults = '[]')`;
}
