import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { forgottenName, mayForget, nowhere, person, theirs } from "#lib/platform/person";

/**
 * Somebody has their data erased: their orders stay as contracts that the books rest on (ten years: Code de commerce
 * L123-22, Code de la consommation L213-1), with the name and address they were agreed with; how to reach them, whose
 * account it was and where they were to go before it changed go, and nobody is named in their life any more (PRV-01).
 */
export const forgetBuyer = command({
  name: "orders.forget_person",
  input: person,
  allow: "system",
  async run(who, { tx }) {
    const orders = await tx.order.findMany({ where: theirs(who), select: { id: true } });
    const ids = orders.map(({ id }) => id);
    await mayForget(tx);
    await tx.$executeRaw`
      UPDATE order_event e SET actor_name = ${forgottenName} FROM orders o LEFT JOIN account a ON a.id = o.account_id
      WHERE e.order_id = o.id AND o.id = ANY(${ids}::uuid[]) AND e.actor_name IN (o.name, a.name)`;
    await tx.$executeRaw`
      UPDATE order_event SET data = data || '{"text":""}' WHERE order_id = ANY(${ids}::uuid[]) AND data ? 'text'`;
    await tx.$executeRaw`
      UPDATE order_event SET data = jsonb_set(data, '{changes}',
        jsonb_path_query_array(data -> 'changes', '$[*] ? (@.kind != "address")'))
      WHERE order_id = ANY(${ids}::uuid[]) AND data ? 'changes'`;
    await tx.$executeRaw`
      UPDATE order_version SET changes = jsonb_path_query_array(changes, '$[*] ? (@.kind != "address")'),
        snapshot = snapshot || '{"address":null}'
      WHERE order_id = ANY(${ids}::uuid[])`;
    await tx.$executeRaw`
      UPDATE order_version v SET actor_name = ${forgottenName} FROM orders o LEFT JOIN account a ON a.id = o.account_id
      WHERE v.order_id = o.id AND o.id = ANY(${ids}::uuid[]) AND v.actor_name IN (o.name, a.name)`;
    const forgotten = await tx.$executeRaw`
      UPDATE orders SET email = id || ${nowhere}, phone = NULL, account_id = NULL WHERE id = ANY(${ids}::uuid[])`;
    return ok({ forgotten });
  },
});
