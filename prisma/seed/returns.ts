import type { Actor } from "#lib/kernel/actor";
import { visitor } from "#lib/kernel/actor";
import { announceReturn } from "#lib/returns/commands-announce";
import { inspectReturn } from "#lib/returns/commands-inspect";
import { receiveReturn } from "#lib/returns/commands-receive";
import { closeRepair, settleReturn } from "#lib/returns/commands-settle";
import { withdraw } from "#lib/returns/commands-withdraw";
import { returnByNumber, returnsOf } from "#lib/returns/queries";
import { type Delivered, deliveredOrder } from "./delivered-orders.ts";
import { demoStaff } from "./demo-staff.ts";
import { done } from "./done.ts";
import { askedExchange } from "./exchange.ts";

const dayMs = 86_400_000;

/**
 * What comes back on a Sunday morning, one of each: a withdrawal on its way, something faulty that was received, one that
 * is paid back, a repair that went home, an exchange that waits for its parcel. All of it was ordered here and paid by gift
 * card, and went through the commands, so that the desk can end it.
 */
export async function seedReturns(now: Date): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * dayMs);
  const jeanne = await demoStaff("jeanne@bonnefoy.example");
  const nadia = await demoStaff("nadia@bonnefoy.example");
  const order = (name: string, sku: string) => deliveredOrder({ name, sku, quantity: 2 }, jeanne, before);

  await withdrawn(await order("Hélène Prévost", "BF-DEC-011-PETROL"), before(3));

  const faulty = await order("Marc Delaunay", "BF-IMG-006-CHALK");
  await received(await announced(faulty, "refund", before(4)), jeanne, before(1));

  const paid = await order("Odile Marchal", "BF-DEC-010-PLUM-45");
  const back = await announced(paid, "refund", before(4));
  await inspected(back, jeanne, before(2));
  done(await settleReturn(nadia, { number: back }, { now: before(1) }));

  const repaired = await order("Yann Kerbrat", "BF-IMG-006-PETROL");
  const mended = await announced(repaired, "repair", before(4));
  await inspected(mended, jeanne, before(3));
  done(await closeRepair(jeanne, { number: mended }, { now: before(1) }));

  await askedExchange(await order("Fatou Sarr", "BF-DEC-010-TERRACOTTA-45"), "BF-DEC-010-TERRACOTTA-60", before(2));
}

async function withdrawn({ number, token, lineId, name, email }: Delivered, now: Date): Promise<void> {
  done(await withdraw(visitor, { number, token, name, email, lines: [{ lineId, quantity: 1 }] }, { now }));
}

async function announced({ orderId, number, token, lineId }: Delivered, wish: "refund" | "repair", now: Date) {
  const lines = [{ lineId, quantity: 1 }];
  done(await announceReturn(visitor, { number, token, lines, reason: "defective", wish }, { now }));
  const [back] = await returnsOf(orderId);
  if (!back) throw new Error(`nothing comes back of ${number}`);
  return back.number;
}

const received = async (number: string, staff: Actor, now: Date) =>
  done(await receiveReturn(staff, { number, location: "WEB" }, { now }));

async function inspected(number: string, staff: Actor, now: Date): Promise<void> {
  await received(number, staff, now);
  const lines = (await returnByNumber(number))?.lines.map(({ id, quantity }) => ({
    lineId: id,
    restocked: quantity,
    damaged: 0,
  }));
  done(await inspectReturn(staff, { number, lines }, { now }));
}
