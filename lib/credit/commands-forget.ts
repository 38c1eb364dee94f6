import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { forgottenName, mayForget, person } from "#lib/platform/person";

/**
 * Somebody has their data erased: what was left on their credit and cagnotte, which they gave up when they asked, is written
 * off. Gift cards are their bearer's and stay worth what they are (PRV-01).
 */
export const forgetCreditor = command({
  name: "credit.forget_person",
  input: person,
  allow: "system",
  async run({ accountId }, { tx, now }) {
    if (!accountId) return ok({ forgotten: 0 });
    const forgotten = await tx.$executeRaw`
      WITH given AS (
        SELECT id, balance_minor FROM credit
        WHERE account_id = ${accountId}::uuid AND kind <> 'gift_card' AND state <> 'expired' AND held_minor = 0 FOR UPDATE
      ), ledger AS (
        INSERT INTO credit_entry (credit_id, kind, amount_minor, reason, actor_name, at)
        SELECT id, 'expire', -balance_minor, 'given up', 'credit', ${now} FROM given WHERE balance_minor > 0
      )
      UPDATE credit c SET state = 'expired', balance_minor = 0 FROM given WHERE c.id = given.id`;
    await mayForget(tx);
    await tx.$executeRaw`
      UPDATE credit_entry e SET actor_name = ${forgottenName} FROM credit c, account a
      WHERE e.credit_id = c.id AND c.account_id = a.id AND a.id = ${accountId}::uuid AND e.actor_name = a.name`;
    return ok({ forgotten });
  },
});
