import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { person, theirs } from "#lib/platform/person";

/** Somebody has their data erased: of what they exchanged, the articles are left (PRV-01). Called before their orders are. */
export const forgetExchanger = command({
  name: "exchanges.forget_person",
  input: person,
  allow: "system",
  async run(who, { tx }) {
    const orders = await tx.order.findMany({ where: theirs(who), select: { id: true } });
    const forgotten = await tx.$executeRaw`
      UPDATE exchange SET cart = cart || '{"contact":null,"address":null,"company":null,"relayPoint":null}'
      WHERE order_id = ANY(${orders.map(({ id }) => id)}::uuid[]) AND ended_at IS NOT NULL`;
    return ok({ forgotten });
  },
});
