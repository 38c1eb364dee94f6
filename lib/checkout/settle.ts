import { system } from "#lib/kernel/actor";
import { keepCard } from "#lib/payments/commands-saved-cards";
import { closeIntent, findIntent, readIntent } from "#lib/payments/provider";
import type { IntentView } from "#lib/payments/schema";
import { settleAttempt } from "./commands-settle.ts";
import { attemptById, attemptOfIntent, latestAttempt } from "./queries.ts";
import type { Outcome } from "./schema.ts";

const checkout = system("checkout");

/**
 * Asks the provider how an attempt stands and brings it there. The one road of the browser's return, the webhook and
 * the sweep; the network is outside the transaction. Throws ProviderUnavailable.
 */
export async function settle(attemptId: string, now: Date): Promise<Outcome> {
  const attempt = await attemptById(attemptId);
  if (!attempt) throw new Error(`no checkout attempt ${attemptId}`);
  const intent = attempt.intentId ? await readIntent(attempt.intentId) : await findIntent(attemptId);
  if (!intent && attempt.state === "paying")
    return { state: "waiting", attemptId, clientSecret: null, declineCode: null };
  return settleWith(attemptId, intent, now);
}

/**
 * The same for a browser that comes back with its cart; null when nothing was ever tried for it. A bank that said no
 * ends the attempt, so that the shopper may try another card.
 */
export async function settleCart(cartId: string, token: string, now: Date): Promise<Outcome | null> {
  const attemptId = await latestAttempt(cartId, token);
  if (!attemptId) return null;
  const outcome = await settle(attemptId, now);
  if (outcome.state !== "waiting" || !outcome.declineCode) return outcome;
  const attempt = await attemptById(attemptId);
  return attempt?.intentId ? settleDeclined(attemptId, await readIntent(attempt.intentId), now) : outcome;
}

/** Closes a declined payment at the provider first; when it was paid at that very moment, it stands. */
export async function settleDeclined(attemptId: string, declined: IntentView, now: Date): Promise<Outcome> {
  const closed = await closeIntent(declined.id);
  return settleWith(attemptId, closed.status === "canceled" ? declined : closed, now, true);
}

/** The same for what a webhook names: a payment. One that is not ours is nobody's. */
export async function settleIntent(intentId: string, now: Date): Promise<Outcome | null> {
  const intent = await readIntent(intentId);
  const attemptId = intent.attemptId ?? (await attemptOfIntent(intentId));
  return attemptId && (await attemptById(attemptId)) ? settleWith(attemptId, intent, now) : null;
}

/** Ends an attempt: the provider is told first, so that nobody can pay it any more; what it answers decides. */
export async function abandon(attemptId: string, now: Date): Promise<Outcome> {
  const attempt = await attemptById(attemptId);
  if (!attempt) throw new Error(`no checkout attempt ${attemptId}`);
  const intentId = attempt.intentId ?? (await findIntent(attemptId))?.id;
  return settleWith(attemptId, intentId ? await closeIntent(intentId) : null, now);
}

/** Settles with news that have just come from the provider; a card that its payer let it keep is theirs from now on. */
export async function settleWith(
  attemptId: string,
  intent: IntentView | null,
  now: Date,
  final = false,
): Promise<Outcome> {
  const settled = await settleAttempt(checkout, { attemptId, intent, final }, { now });
  if (settled.ok) {
    const { card = null, saved = null } = intent ?? {};
    if (settled.value.state === "paid" && card && saved) await keepCard(checkout, { card, saved }, { now });
    return settled.value;
  }
  throw new Error(`attempt ${attemptId} was not settled: ${settled.refusal.code}`);
}
