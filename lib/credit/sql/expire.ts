import type { Transaction } from "#lib/platform/database";

/** Ends the credits whose day has come and that no checkout is paying with; what was left on them is written off. */
export const expireDue = (tx: Transaction, now: Date, limit: number) => tx.$executeRaw`
  WITH due AS (
    SELECT id, balance_minor FROM credit
    WHERE state = 'active' AND expires_at <= ${now} AND held_minor = 0
    ORDER BY id LIMIT ${limit}
    FOR UPDATE SKIP LOCKED
  ), ledger AS (
    INSERT INTO credit_entry (credit_id, kind, amount_minor, actor_name, at)
    SELECT id, 'expire', -balance_minor, 'credit', ${now} FROM due WHERE balance_minor > 0
  )
  UPDATE credit c SET state = 'expired', balance_minor = 0 FROM due WHERE c.id = due.id`;
