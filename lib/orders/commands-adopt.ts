import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";

/**
 * Gives an account the orders that were placed as a guest with its address. Only for an address whose owner has proved
 * it; an order that belongs to an account stays where it is (ACL-03).
 */
export const adoptOrders = command({
  name: "orders.adopt",
  input: z.strictObject({ accountId: z.uuid(), email: z.email() }),
  allow: "system",
  async run({ accountId, email }, { tx, now, audit }) {
    const { count } = await tx.order.updateMany({
      where: { accountId: null, email },
      data: { accountId, updatedAt: now },
    });
    if (count > 0) audit({ subject: `account:${accountId}`, changes: { orders: [0, count] } });
    return ok({ adopted: count });
  },
});
