import { z } from "zod";
import { nameOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { command, type Scene } from "#lib/platform/command";
import { subscriptionEnded } from "./facts.ts";
import {
  fromNowOn,
  type LockedSubscription,
  lockSubscription,
  lockTheirs,
  notFound,
  passDelivery,
  subjectOf,
} from "./locked-subscription.ts";
import { type Theirs, theirs } from "./schema.ts";
import { mayBecome } from "./states.ts";

const notNow = ({ state }: LockedSubscription) => refuse({ code: "subscription_not_now", state });

/** A change that only whoever holds a subscription's link or bought it may make; for everybody else there is none. */
const ofTheirs =
  <Outcome>(change: (scene: Scene, subscription: LockedSubscription) => Promise<Outcome>) =>
  async (which: Theirs, scene: Scene) => {
    const subscription = await lockTheirs(scene, which);
    return subscription ? change(scene, subscription) : notFound;
  };

type Becoming = Readonly<{ state: "active" | "paused"; nextOn?: Date }>;

async function become(scene: Scene, subscription: LockedSubscription, becoming: Becoming) {
  const { id, state } = subscription;
  if (!mayBecome(state, becoming.state)) return notNow(subscription);
  await scene.tx.subscription.update({ where: { id }, data: becoming });
  scene.audit({ subject: await subjectOf(scene, subscription), changes: { subscription: [state, becoming.state] } });
  return ok({ id });
}

/** A customer does without the next delivery. Refuses `subscription_not_found`, `subscription_not_now`. */
export const skipNext = command({
  name: "subscriptions.skip",
  input: theirs,
  allow: "anyone",
  run: ofTheirs(async (scene, subscription) => {
    if (subscription.state !== "active") return notNow(subscription);
    await passDelivery(scene, subscription, { id: newId(), state: "skipped" });
    return ok({ id: subscription.id });
  }),
});

/** Nothing is delivered until its customer resumes it. Refuses `subscription_not_found`, `subscription_not_now`. */
export const pauseSubscription = command({
  name: "subscriptions.pause",
  input: theirs,
  allow: "anyone",
  run: ofTheirs((scene, subscription) => become(scene, subscription, { state: "paused" })),
});

/** Deliveries come again, the next on its own day. Refuses `subscription_not_found`, `subscription_not_now`. */
export const resumeSubscription = command({
  name: "subscriptions.resume",
  input: theirs,
  allow: "anyone",
  run: ofTheirs((scene, subscription) => {
    const isPast = subscription.nextOn <= scene.now;
    return become(scene, subscription, { state: "active", ...(isPast && fromNowOn(subscription, scene.now)) });
  }),
});

async function end(scene: Scene, subscription: LockedSubscription, reason?: string) {
  const { tx, now, actor, record, audit } = scene;
  const { id, state } = subscription;
  if (!mayBecome(state, "ended")) return notNow(subscription);
  await tx.subscription.update({ where: { id }, data: { state: "ended", endedAt: now, endedBy: nameOf(actor) } });
  record(subscriptionEnded({ subscriptionId: id }));
  const changes = { subscription: [state, "ended"] as const };
  audit({ subject: await subjectOf(scene, subscription), changes, ...(reason && { reason }) });
  return ok({ id, endedAt: now });
}

/**
 * A customer ends the contract, at once and for nothing (C. consom. L215-1-1): they are sent an acknowledgement. Refuses
 * `subscription_not_found`, `subscription_not_now` when it ended before.
 */
export const cancelSubscription = command({
  name: "subscriptions.cancel",
  input: theirs,
  allow: "anyone",
  run: ofTheirs((scene, subscription) => end(scene, subscription)),
});

/** Staff end it, and say why. Refuses as `cancelSubscription`. */
export const endSubscription = command({
  name: "subscriptions.end",
  input: z.strictObject({ id: z.uuid(), reason: z.string().trim().min(3).max(200) }),
  allow: "orders.cancel",
  async run({ id, reason }, scene) {
    const subscription = await lockSubscription(scene.tx, id);
    return subscription ? end(scene, subscription, reason) : notFound;
  },
});

/**
 * What an order began ends with it: all of it once the order is cancelled, or the articles that its customer withdrew from,
 * for who withdraws from the contract is delivered nothing more under it.
 */
export const endOfOrder = command({
  name: "subscriptions.end_of_order",
  input: z.strictObject({ orderId: z.uuid(), skus: z.array(z.string()).optional() }),
  allow: "system",
  async run({ orderId, skus }, scene) {
    const begun = { orderId, state: { not: "ended" }, ...(skus && { sku: { in: skus } }) } as const;
    const found = await scene.tx.subscription.findMany({ where: begun, select: { id: true } });
    for (const { id } of found) {
      const subscription = await lockSubscription(scene.tx, id);
      if (subscription) await end(scene, subscription);
    }
    return ok({ ended: found.length });
  },
});
