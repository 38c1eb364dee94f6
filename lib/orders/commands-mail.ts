import { z } from "zod";
import { nameOf } from "#lib/kernel/actor";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { notFound } from "./locked-order.ts";

/** Notes on the order's timeline that its customer was written to: once for a mail, which `key` names. */
export const noteMail = command({
  name: "orders.noteMail",
  input: z.strictObject({ orderId: z.uuid(), key: z.string().max(200), subject: z.string().max(300) }),
  allow: "system",
  async run({ orderId, ...data }, { tx, now, actor }) {
    const order = await tx.order.findUnique({ where: { id: orderId }, select: { id: true } });
    if (!order) return notFound;
    const told = { orderId, kind: "mailed", data: { path: ["key"], equals: data.key } };
    if (await tx.orderEvent.findFirst({ where: told })) return ok(null);
    await tx.orderEvent.create({ data: { orderId, at: now, kind: "mailed", actorName: nameOf(actor), data } });
    return ok(null);
  },
});
