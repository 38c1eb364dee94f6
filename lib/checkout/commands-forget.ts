import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { portion } from "#lib/platform/forgetting";
import { person } from "#lib/platform/person";

/** Somebody has their data erased: what they agreed to pay stays, without who and where; the order says that (PRV-01). */
export const forgetPayer = command({
  name: "checkout.forget_person",
  input: person,
  allow: "system",
  async run({ email, accountId = null }, { tx }) {
    const forgotten = await tx.$executeRaw`
      UPDATE checkout_attempt SET snapshot = jsonb_set(snapshot - 'accountId', '{cart}',
        snapshot -> 'cart' || '{"contact":null,"address":null,"company":null,"relayPoint":null}')
      WHERE state <> 'paying'
        AND (snapshot #>> '{cart,contact,email}' = ${email} OR snapshot ->> 'accountId' = ${accountId}::text)`;
    return ok({ forgotten });
  },
});

/** Of payments that ended long ago, who wanted to pay is forgotten: what was paid became an order. */
export const forgetOldPayers = command({
  name: "checkout.forget_old",
  input: z.strictObject({ before: z.date() }),
  allow: "system",
  async run({ before }, { tx }) {
    const forgotten = await tx.$executeRaw`
      UPDATE checkout_attempt SET snapshot = jsonb_set(snapshot - 'accountId', '{cart}',
        snapshot -> 'cart' || '{"contact":null,"address":null,"company":null,"relayPoint":null}')
      WHERE id IN (SELECT id FROM checkout_attempt WHERE state <> 'paying' AND created_at < ${before}
                   AND snapshot #>> '{cart,contact,email}' IS NOT NULL LIMIT ${portion})`;
    return ok({ forgotten });
  },
});
