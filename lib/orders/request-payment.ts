import { type Actor, system } from "#lib/kernel/actor";
import { ok, type Result, refuse } from "#lib/kernel/result";
import { confirmIntent, openIntent } from "#lib/payments/asked-payment";
import { closeIntent, ProviderUnavailable, readIntent } from "#lib/payments/provider";
import { payingCardOf } from "#lib/payments/queries-saved-cards";
import { paySaved } from "#lib/payments/saved-cards";
import type { IntentView } from "#lib/payments/schema";
import { log } from "#lib/platform/log";
import { beginRequestPayment, noteRequestIntent, settleRequest } from "./commands-request.ts";
import { requestById, requestsToSettle } from "./queries-requests.ts";
import type { RequestOutcome } from "./schema.ts";

const actor = system("payments");

type Which = Readonly<{ number: string; token?: string | undefined; requestId: string }>;
type Payment = Readonly<{ paymentMethod: string; returnUrl: string }>;

/**
 * Pays what is asked for: the request's one payment is opened, written down and confirmed with a card, all outside any
 * transaction, and settled with the answer. Refuses what `beginRequestPayment` refuses and `payment_declined`. Throws
 * ProviderUnavailable: the same call again then goes on where this one stopped.
 */
export async function payRequest(
  payer: Actor,
  which: Which,
  { paymentMethod, returnUrl }: Payment,
  now: Date,
): Promise<Result<RequestOutcome>> {
  const begun = await beginRequestPayment(payer, which, { now });
  if (!begun.ok) return begun;
  const { requestId } = which;
  const { amountMinor } = begun.value;
  const intentId = begun.value.intentId ?? (await openIntent({ requestId, amountMinor, currency: "EUR" })).id;
  const noted = await noteRequestIntent(actor, { requestId, intentId }, { now });
  if (!noted.ok) return noted;
  if (!noted.value.isAsked) return ok(await settleWith(requestId, await closeIntent(intentId), now));
  const outcome = await settleWith(requestId, await confirmIntent({ intentId, paymentMethod, returnUrl }), now);
  return outcome.state === "declined"
    ? refuse({ code: "payment_declined", declineCode: outcome.declineCode })
    : ok(outcome);
}

/** What a kept card pays by itself: what its owner agreed to when they let it be kept. */
const byThemselves: ReadonlySet<string> = new Set(["subscription", "payment_due"]);

/**
 * Pays a request with the card that its customer lets us keep, while they are away. False when there is none, or its bank
 * refuses or wants to see them: then they are asked by the link. Throws ProviderUnavailable.
 */
export async function payWithSavedCard(requestId: string, now: Date): Promise<boolean> {
  const request = await requestById(requestId);
  const isAsked = request?.state === "open" && byThemselves.has(request.purpose);
  const accountId = request?.order.accountId;
  const card = isAsked && accountId ? await payingCardOf(accountId, now) : null;
  if (!request || !card) return false;
  const { amountMinor } = request;
  const intentId = request.intentId ?? (await openIntent({ requestId, amountMinor, currency: "EUR" })).id;
  const noted = await noteRequestIntent(actor, { requestId, intentId }, { now });
  if (!noted.ok) return false;
  const intent = noted.value.isAsked ? await paySaved(intentId, card) : await closeIntent(intentId);
  return (await settleWith(requestId, intent, now)).state === "paid";
}

/** Asks the provider how a request stands and brings it there: the browser's return and the sweep. */
export async function settleAsked(requestId: string, now: Date): Promise<RequestOutcome | null> {
  const request = await requestById(requestId);
  if (!request) return null;
  return settleWith(requestId, request.intentId ? await readIntent(request.intentId) : null, now);
}

/** The same for what a webhook names: a payment. One that answers no request of ours is nobody's. */
export async function settleAskedIntent(intentId: string, now: Date): Promise<RequestOutcome | null> {
  const intent = await readIntent(intentId);
  if (!intent.requestId || !(await requestById(intent.requestId))) return null;
  return settleWith(intent.requestId, intent, now);
}

/** Nobody may pay a request any more: its payment is closed at the provider first; what it answers decides. */
export async function closeAsked(requestId: string, now: Date): Promise<RequestOutcome | null> {
  const request = await requestById(requestId);
  if (!request) return null;
  return settleWith(requestId, request.intentId ? await closeIntent(request.intentId) : null, now);
}

/** Somebody who began to pay has had their chance to come back. */
const patienceMs = 2 * 60_000;
const batch = 100;

/** Settles what nobody settled, and ends what nobody paid in time; while the provider is away nothing is decided. */
export async function sweepRequests(now: Date): Promise<void> {
  for (const { id, expiresAt } of await requestsToSettle(new Date(now.getTime() - patienceMs), now, batch)) {
    try {
      await (expiresAt <= now ? closeAsked(id, now) : settleAsked(id, now));
    } catch (error) {
      if (error instanceof ProviderUnavailable) return;
      log.error({ err: error, requestId: id }, "payment request sweep");
    }
  }
}

async function settleWith(requestId: string, intent: IntentView | null, now: Date): Promise<RequestOutcome> {
  const settled = await settleRequest(actor, { requestId, intent }, { now });
  if (settled.ok) return settled.value;
  throw new Error(`payment request ${requestId} was not settled: ${settled.refusal.code}`);
}
