import { type Day, dayOf } from "#lib/kernel/local-time";
import { refuse } from "#lib/kernel/result";
import type { Scene } from "#lib/platform/command";
import type { Transaction } from "#lib/platform/database";
import { nextAfter } from "./rhythm.ts";
import type { DeliveryState, Theirs } from "./schema.ts";
import { opensSubscription } from "./token.ts";

export const notFound = refuse({ code: "subscription_not_found" });

/** A date column as a day, and back. */
export const asDay = (date: Date): Day => date.toISOString().slice(0, 10);
export const asDate = (day: Day): Date => new Date(`${day}T00:00:00Z`);

/** A subscription whose row nobody else can change until this transaction ends. */
export async function lockSubscription(tx: Transaction, id: string) {
  await tx.$queryRaw`SELECT 1 FROM subscription WHERE id = ${id}::uuid FOR UPDATE`;
  return tx.subscription.findUnique({ where: { id } });
}

export type LockedSubscription = NonNullable<Awaited<ReturnType<typeof lockSubscription>>>;

/** The same for whoever holds its link or bought it; null for everybody else. */
export async function lockTheirs({ tx, actor, now }: Scene, { id, token }: Theirs): Promise<LockedSubscription | null> {
  const subscription = await lockSubscription(tx, id);
  const mine = actor.kind === "customer" && subscription?.accountId === actor.id;
  return mine || (token && opensSubscription(token, id, now)) ? subscription : null;
}

/** The next delivery from now on, which has not been told of yet. */
export const fromNowOn = ({ startedOn, every, unit, nextOn }: LockedSubscription, now: Date) => {
  const after = [asDay(nextOn), dayOf(now)].sort().at(-1) ?? "";
  return { nextOn: asDate(nextAfter(asDay(startedOn), { every, unit }, after)) };
};

/** Under which the journal tells of it: the order that it was bought with. */
export const subjectOf = async ({ tx }: Scene, { orderId }: LockedSubscription): Promise<string> =>
  `order:${(await tx.order.findUniqueOrThrow({ where: { id: orderId }, select: { number: true } })).number}`;

type Passed = Readonly<{ id: string; state: DeliveryState; orderId?: string }>;

/** Writes what became of the next delivery, once a day (UNIQUE), and goes on to the one after it. */
export async function passDelivery(scene: Scene, subscription: LockedSubscription, passed: Passed): Promise<void> {
  const { tx, now, audit } = scene;
  const { id: subscriptionId, nextOn: day } = subscription;
  const { id, state, orderId = null } = passed;
  await tx.subscriptionDelivery.create({ data: { id, subscriptionId, day, state, orderId, at: now } });
  await tx.subscription.update({ where: { id: subscriptionId }, data: fromNowOn(subscription, now) });
  audit({ subject: await subjectOf(scene, subscription), changes: { subscription: [asDay(day), state] } });
}
