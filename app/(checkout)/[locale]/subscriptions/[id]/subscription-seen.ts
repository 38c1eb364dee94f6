import { currentActor } from "#app/actor";
import { isLookingOn } from "#lib/kernel/actor";
import { clock } from "#lib/platform/clock";
import { subscriptionById, subscriptionByToken } from "#lib/subscriptions/queries";
import type { SubscriptionView } from "#lib/subscriptions/schema";

/** The subscription for whoever holds its link, or for the customer who bought it; null for everybody else (ACL-02). */
export async function subscriptionSeen(
  id: string,
  token: string | readonly string[] | undefined,
): Promise<SubscriptionView | null> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return null;
  if (token && typeof token === "string") return subscriptionByToken(id, token, clock.now());
  const actor = await currentActor();
  const subscription = actor.kind === "customer" ? await subscriptionById(id) : null;
  if (actor.kind !== "customer" || subscription?.accountId !== actor.id) return null;
  return isLookingOn(actor) ? withoutTokens(subscription) : subscription;
}

const withoutTokens = ({ deliveries, ...subscription }: SubscriptionView): SubscriptionView => ({
  ...subscription,
  orderToken: "",
  deliveries: deliveries.map((one) => ({ ...one, order: one.order && { ...one.order, token: "" } })),
});
