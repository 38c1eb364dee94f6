import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { forgottenName, mayForget, person, theirs } from "#lib/platform/person";

/** Somebody has their data erased: what their cancelling moved stays moved, by nobody (PRV-01). Called before their orders are. */
export const forgetMover = command({
  name: "inventory.forget_person",
  input: person,
  allow: "system",
  async run(who, { tx }) {
    const orders = await tx.order.findMany({ where: theirs(who), select: { id: true } });
    await mayForget(tx);
    const forgotten = await tx.$executeRaw`
      UPDATE stock_movement m SET actor_name = ${forgottenName} FROM orders o LEFT JOIN account a ON a.id = o.account_id
      WHERE o.id = ANY(${orders.map(({ id }) => id)}::uuid[]) AND m.reference = 'order:' || o.id
        AND m.actor_name IN (o.name, a.name)`;
    return ok({ forgotten });
  },
});
