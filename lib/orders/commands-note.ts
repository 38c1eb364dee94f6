import { z } from "zod";
import { staffWith } from "#lib/identity/queries-staff";
import { idOf, nameOf } from "#lib/kernel/actor";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { orderNoted } from "./facts.ts";
import { notFound } from "./locked-order.ts";
import { mentionedIn } from "./mentions.ts";
import { tellOnTimeline } from "./timeline.ts";

/**
 * A sentence for colleagues, on the order's timeline: its customer never sees it. Those it mentions ("@Nadia"), who may
 * read orders, are told by mail.
 */
export const addNote = command({
  name: "orders.addNote",
  input: z.strictObject({ orderId: z.uuid(), text: z.string().trim().min(1).max(2000) }),
  allow: "orders.note",
  async run({ orderId, text }, scene) {
    const { tx, actor, audit, record } = scene;
    const order = await tx.order.findUnique({ where: { id: orderId }, select: { number: true } });
    if (!order) return notFound;
    const readers = text.includes("@") ? await staffWith("orders.read", tx) : [];
    const mentioned = mentionedIn(text, readers);
    const names = mentioned.map(({ name }) => name);
    await tellOnTimeline(scene, {
      orderId,
      kind: "note",
      data: { text, ...(names.length > 0 && { mentioned: names }) },
    });
    const accountIds = mentioned.map(({ id }) => id).filter((id) => id !== idOf(actor));
    if (accountIds.length > 0) record(orderNoted({ orderId, text, authorName: nameOf(actor), accountIds }));
    audit({ subject: `order:${order.number}`, changes: { note: [null, text] } });
    return ok({ number: order.number, mentioned: names });
  },
});
