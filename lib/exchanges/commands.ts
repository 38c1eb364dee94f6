import { z } from "zod";
import { withOwnPassword } from "#lib/identity/commands-step-up";
import { ok, refuse } from "#lib/kernel/result";
import { lockOrder, notFound } from "#lib/orders/locked-order";
import { openPaymentRequest } from "#lib/orders/payment-request";
import { refundOf } from "#lib/orders/refund";
import { takeAtTill, tillSlip } from "#lib/orders/till";
import { command } from "#lib/platform/command";
import { allowed } from "#lib/platform/permissions";
import { lockTheirs } from "#lib/returns/lock-theirs";
import { notNow, notTheirs } from "#lib/returns/locked-return";
import { drop } from "./dropping.ts";
import { exchangeNotFound, lockExchange } from "./locked-exchange.ts";
import { comesTo, keepUntil, place } from "./placing.ts";
import { dropReasons, paymentDays } from "./schema.ts";
import { settlementOf } from "./settlement.ts";
import { mayBecome } from "./states.ts";

const number = z.string().trim().max(20);
const dayMs = 86_400_000;

const settling = (signed: boolean) =>
  command({
    name: "exchanges.settle",
    input: z.strictObject({ number, till: tillSlip.optional() }),
    allow: "returns.settle",
    async run({ number, till }, scene) {
      const { tx, now, audit } = scene;
      const exchange = await lockExchange(tx, { returnNumber: number });
      if (!exchange) return exchangeNotFound;
      const { back, state } = exchange;
      const elsewhere = notTheirs(scene, back);
      if (elsewhere) return elsewhere;
      if (back.state !== "inspected" || !mayBecome(state, "asked")) return notNow(back);
      if (back.lines.some(({ missing }) => missing > 0)) return refuse({ code: "exchange_incomplete" });
      const order = await lockOrder(tx, exchange.orderId);
      if (!order) return notFound;
      const { worthMinor, totalMinor } = comesTo(exchange, order);
      const { dueMinor } = settlementOf(worthMinor, 0, totalMinor);
      if (dueMinor === 0) return place(scene, exchange, order, { paidOnTopMinor: 0, signed });
      if (till) {
        await takeAtTill(scene, order, dueMinor, till);
        return place(scene, exchange, order, { paidOnTopMinor: dueMinor, signed });
      }

      const expiresAt = new Date(now.getTime() + paymentDays * dayMs);
      const kept = await keepUntil(scene, exchange, expiresAt);
      if (!kept.ok) return kept;
      const asked = { purpose: "exchange", amountMinor: dueMinor, subjectId: exchange.id, expiresAt } as const;
      const requestId = await openPaymentRequest(scene, order, asked);
      await tx.exchange.update({
        where: { id: exchange.id },
        data: { state: "asked", requestId, keptUntil: expiresAt },
      });
      audit({ subject: `return:${number}`, changes: { dueMinor: [0, dueMinor] } });
      return ok({ number, newNumber: null, backMinor: 0 });
    },
  });

/**
 * The goods were looked at and are all there: the replacement becomes an order at once, or, where it is dearer, once its
 * customer has paid the difference: at the till whose slip is given, or by the link they are sent. A store exchanges what
 * it took in. Refuses `exchange_not_found`, `other_store`, `return_moved_on`, `exchange_incomplete` when something was
 * missing, `order_not_found`, and what `place` refuses.
 */
export const settleExchange = settling(false);
export const settleExchangeSigned = withOwnPassword(settling(true));

const paid = z.strictObject({ exchangeId: z.uuid(), amountMinor: z.int().min(1) });

/** Its difference was paid: the replacement becomes an order, once. Refuses what `place` refuses; `giveUpPaid` then ends it. */
export const placePaid = command({
  name: "exchanges.place_paid",
  input: paid,
  allow: "system",
  async run({ exchangeId, amountMinor }, scene) {
    const exchange = await lockExchange(scene.tx, { id: exchangeId });
    if (!exchange) return exchangeNotFound;
    if (exchange.state === "placed") return ok({ number: exchange.back.number });
    if (exchange.state !== "asked") return notNow(exchange.back);
    const order = await lockOrder(scene.tx, exchange.orderId);
    return order ? place(scene, exchange, order, { paidOnTopMinor: amountMinor, signed: false }) : notFound;
  },
});

/** Its difference was paid and the replacement cannot be had any more: the difference goes back, once. */
export const giveUpPaid = command({
  name: "exchanges.give_up_paid",
  input: paid,
  allow: "system",
  async run({ exchangeId, amountMinor }, scene) {
    const exchange = await lockExchange(scene.tx, { id: exchangeId });
    if (exchange?.state !== "asked") return ok(null);
    const order = await lockOrder(scene.tx, exchange.orderId);
    if (!order) return notFound;
    await drop(scene, { ...exchange, requestId: null }, "not_available");
    await refundOf(scene, order, amountMinor, `Échange ${exchange.back.number}`);
    scene.audit({ subject: `return:${exchange.back.number}`, changes: { refundedMinor: [0, amountMinor] } });
    return ok(null);
  },
});

/**
 * Who wanted an exchange wants their money back instead, as long as the replacement was not ordered: the customer by the
 * order's link, or staff. Refuses `exchange_not_found`, `return_moved_on`.
 */
export const dropExchange = command({
  name: "exchanges.drop",
  input: z.strictObject({ number, token: z.string().max(400).optional() }),
  allow: "anyone",
  async run({ number, token }, scene) {
    const exchange = await lockExchange(scene.tx, { returnNumber: number });
    if (!exchange) return exchangeNotFound;
    const order = await scene.tx.order.findUnique({ where: { id: exchange.orderId }, select: { number: true } });
    if (!order || !(await lockTheirs(scene, { number: order.number, token }))) return exchangeNotFound;
    if (!mayBecome(exchange.state, "dropped")) return notNow(exchange.back);
    const byStaff = allowed(scene.actor, "returns.write");
    await drop(scene, exchange, byStaff ? "not_available" : "refund_wanted");
    scene.audit({ subject: `return:${number}`, changes: { wish: ["exchange", "refund"] } });
    return ok({ number });
  },
});

/** What comes back was not taken, never came or was not paid for: there is no exchange. Once, whoever says so. */
export const endExchange = command({
  name: "exchanges.end",
  input: z.strictObject({
    which: z.union([z.strictObject({ returnNumber: number }), z.strictObject({ id: z.uuid() })]),
    why: z.enum(dropReasons),
  }),
  allow: "system",
  async run({ which, why }, scene) {
    const exchange = await lockExchange(scene.tx, which);
    if (exchange) await drop(scene, exchange, why);
    return ok(null);
  },
});
