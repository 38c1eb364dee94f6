import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { forgottenName, mayForget, nowhere, person, theirs } from "#lib/platform/person";

/**
 * Somebody has their data erased: what came back and when stays, who stated it goes (PRV-01). Called while the orders still
 * know whose they are.
 */
export const forgetReturner = command({
  name: "returns.forget_person",
  input: person,
  allow: "system",
  async run(who, { tx }) {
    const orders = await tx.order.findMany({ where: theirs(who), select: { id: true, name: true } });
    const ids = orders.map(({ id }) => id);
    await mayForget(tx);
    await tx.$executeRaw`
      UPDATE return_event e SET actor_name = ${forgottenName} FROM return r, orders o
      WHERE e.return_id = r.id AND r.order_id = o.id AND o.id = ANY(${ids}::uuid[])
        AND e.actor_name IN (o.name, (SELECT name FROM account WHERE id = o.account_id))`;
    const forgotten = await tx.$executeRaw`
      UPDATE withdrawal SET name = ${forgottenName}, email = order_id || ${nowhere}
      WHERE order_id = ANY(${ids}::uuid[]) OR email = ${who.email}`;
    return ok({ forgotten });
  },
});
