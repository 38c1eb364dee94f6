import { z } from "zod";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { notFound } from "#lib/orders/locked-order";
import { orderToken } from "#lib/orders/order-token";
import { tellOnTimeline } from "#lib/orders/timeline";
import type { Scene } from "#lib/platform/command";
import { linesBack } from "./announcing.ts";
import { cancelUnsent } from "./cancelling-unsent.ts";
import { withdrawalStated } from "./facts.ts";
import { lockTheirs } from "./lock-theirs.ts";
import { type ReturnableOrder, type Units, units, whose } from "./schema.ts";
import { announce } from "./taking-back.ts";

/** The statement: who, which contract, and where to answer (C. consom. L221-21, D221-5). */
export const statement = z.strictObject({
  ...whose,
  name: z.string().trim().min(2).max(120),
  email: z.email().max(254),
  lines: units,
});

/** What stands against a statement, if anything: the same at its first step and when it is confirmed. */
export function refusalOf(order: ReturnableOrder, asked: Units) {
  if (order.byCompany) return refuse({ code: "not_a_consumer" });
  if (!order.open) return refuse({ code: "withdrawal_over", day: order.lastDay });
  for (const { lineId, quantity } of asked) {
    const line = order.lines.find(({ id }) => id === lineId);
    if (!line) return refuse({ code: "line_not_found", lineId });
    if (line.exception) return refuse({ code: "cannot_be_withdrawn", lineId });
    if (quantity > line.left) return refuse({ code: "not_so_many_left", lineId, left: line.left });
  }
  return null;
}

/**
 * Somebody withdraws from an order or a part of it, in the caller's command: what had not left is cancelled and paid back,
 * what had comes back as a return. Refuses `order_not_found`, `not_a_consumer`, `withdrawal_over`, `line_not_found`,
 * `cannot_be_withdrawn`, `not_so_many_left`, `paid_elsewhere`.
 */
export async function stateWithdrawal({ number, token, name, email, lines }: z.output<typeof statement>, scene: Scene) {
  const { tx, now, record, audit } = scene;
  const theirs = await lockTheirs(scene, { number, token });
  if (!theirs) return notFound;
  const { locked, order } = theirs;
  const no = refusalOf(order, lines);
  if (no) return no;

  const told = order.lines.flatMap((line) => {
    const quantity = lines.find(({ lineId }) => lineId === line.id)?.quantity;
    return quantity ? [{ orderLineId: line.id, sku: line.sku, name: line.name, quantity, sent: line.sent }] : [];
  });
  const whole = order.lines.every(({ id, left }) =>
    lines.some(({ lineId, quantity }) => lineId === id && quantity === left),
  );
  const id = newId();
  await tx.withdrawal.create({ data: { id, orderId: order.id, statedAt: now, name, email, whole, lines: told } });
  await tellOnTimeline(scene, {
    orderId: order.id,
    kind: "withdrawn",
    data: { units: told.reduce((sum, { quantity }) => sum + quantity, 0), whole },
  });
  const unsent = lines.filter(({ lineId }) => told.some((one) => one.orderLineId === lineId && !one.sent));
  const cancelled = await cancelUnsent(scene, locked, unsent, whole && told.every(({ sent }) => !sent));
  if (!cancelled.ok) return cancelled;
  const sent = told.filter((one) => one.sent);
  if (sent.length > 0)
    await announce(scene, {
      orderId: order.id,
      withdrawalId: id,
      wish: "refund",
      lines: linesBack(
        locked,
        sent.map(({ orderLineId, quantity }) => ({ lineId: orderLineId, quantity })),
        "changed_mind",
      ),
    });
  record(withdrawalStated({ withdrawalId: id }));
  audit({ subject: `order:${number}`, changes: { withdrawn: [null, whole ? "whole" : "part"] } });
  return ok({ withdrawalId: id, number, token: orderToken(number, order.placedAt) });
}
