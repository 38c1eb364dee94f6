import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { forgottenName, person, theirs } from "#lib/platform/person";

/** Somebody has their data erased: where what they changed was to go is forgotten (PRV-01). Called before their orders are. */
export const forgetEditor = command({
  name: "edits.forget_person",
  input: person,
  allow: "system",
  async run(who, { tx }) {
    const orders = await tx.order.findMany({ where: theirs(who), select: { id: true } });
    const ids = orders.map(({ id }) => id);
    const forgotten = await tx.$executeRaw`
      UPDATE order_edit SET plan = jsonb_set(plan - 'address', '{changes}',
        jsonb_path_query_array(coalesce(plan -> 'changes', '[]'), '$[*] ? (@.kind != "address")'))
      WHERE order_id = ANY(${ids}::uuid[]) AND state <> 'proposed'`;
    await tx.$executeRaw`
      UPDATE order_edit e SET actor_name = ${forgottenName} FROM orders o LEFT JOIN account a ON a.id = o.account_id
      WHERE e.order_id = o.id AND o.id = ANY(${ids}::uuid[]) AND e.actor_name IN (o.name, a.name)`;
    return ok({ forgotten });
  },
});
