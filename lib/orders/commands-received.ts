import { z } from "zod";
import { mayActIn } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import { command, type Scene } from "#lib/platform/command";
import { moneyReturned, paymentReceived } from "./facts.ts";
import { type LockedOrder, lockOrder, notFound, otherStore } from "./locked-order.ts";
import { tellOnTimeline } from "./timeline.ts";

type Received = Readonly<{
  kinds: readonly string[];
  amountMinor: number;
  by: "transfer" | "cash" | "card";
  reference: string;
}>;

/** Money that a customer owed has come, in the caller's command. Refuses `nothing_owed`, `more_than_owed`. */
async function receive(scene: Scene, order: LockedOrder, { kinds, amountMinor, by, reference }: Received) {
  const { tx, now, record, audit } = scene;
  const tender = order.tenders.find(({ kind, owedMinor }) => kinds.includes(kind) && owedMinor > 0);
  if (!tender) return refuse({ code: "nothing_owed" });
  if (amountMinor > tender.owedMinor) return refuse({ code: "more_than_owed", owedMinor: tender.owedMinor });
  await tx.orderTender.update({
    where: { id: tender.id },
    data: {
      owedMinor: { decrement: amountMinor },
      receivedMinor: { increment: amountMinor },
      receivedAt: now,
      receivedBy: by,
      reference,
    },
  });
  const orderId = order.id;
  await tellOnTimeline(scene, { orderId, kind: "received", data: { amountMinor, by, reference } });
  record(paymentReceived({ orderId, amountMinor }));
  audit({
    subject: `order:${order.number}`,
    changes: { owedMinor: [tender.owedMinor, tender.owedMinor - amountMinor] },
    reason: reference,
  });
  return ok({ number: order.number, owedMinor: tender.owedMinor - amountMinor });
}

const reference = z.string().trim().min(2).max(60);

/** A transfer has come, for an order that waits for it or for one on account. Refuses `order_not_found`, and as `receive`. */
export const recordTransfer = command({
  name: "orders.recordTransfer",
  input: z.strictObject({ orderId: z.uuid(), amountMinor: z.int().min(1), reference }),
  allow: "payments.receive",
  async run({ orderId, amountMinor, reference: told }, scene) {
    const order = await lockOrder(scene.tx, orderId);
    if (!order) return notFound;
    const came = { kinds: ["transfer", "on_account"], amountMinor, by: "transfer", reference: told } as const;
    return receive(scene, order, came);
  },
});

/** All that is owed at the counter was paid there, as the till's slip says. Refuses `order_not_found`, `other_store`, `nothing_owed`. */
export const recordCounterPayment = command({
  name: "orders.recordCounterPayment",
  input: z.strictObject({ orderId: z.uuid(), by: z.enum(["cash", "card"]), reference }),
  allow: "orders.send",
  async run({ orderId, by, reference: told }, scene) {
    const order = await lockOrder(scene.tx, orderId);
    if (!order) return notFound;
    const elsewhere = order.parcels.find(({ locationCode }) => !mayActIn(scene.actor, locationCode));
    if (elsewhere) return otherStore(elsewhere);
    const amountMinor = order.tenders.find(({ kind }) => kind === "counter")?.owedMinor ?? 0;
    return receive(scene, order, { kinds: ["counter"], amountMinor, by, reference: told });
  },
});

/** What was owed back of money received by hand was given back by hand. Refuses `order_not_found`, `nothing_to_return`. */
export const recordGivenBack = command({
  name: "orders.recordGivenBack",
  input: z.strictObject({ orderId: z.uuid(), reference }),
  allow: "payments.receive",
  async run({ orderId, reference: told }, scene) {
    const order = await lockOrder(scene.tx, orderId);
    if (!order) return notFound;
    const returning = order.tenders.filter(
      ({ returningMinor, insteadOfId }) => returningMinor > 0 && insteadOfId === null,
    );
    const amountMinor = returning.reduce((sum, { returningMinor }) => sum + returningMinor, 0);
    if (amountMinor === 0) return refuse({ code: "nothing_to_return" });
    const ids = returning.map(({ id }) => id);
    await scene.tx.orderTender.updateMany({ where: { id: { in: ids } }, data: { returningMinor: 0 } });
    await tellOnTimeline(scene, { orderId, kind: "given_back", data: { amountMinor, reference: told } });
    scene.record(moneyReturned({ orderId, amountMinor }));
    scene.audit({ subject: `order:${order.number}`, changes: { returningMinor: [amountMinor, 0] }, reason: told });
    return ok({ number: order.number, amountMinor });
  },
});
