import type { Actor } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import { findIntent, payIntent, readIntent } from "#lib/payments/provider";
import { chosenCard } from "#lib/payments/queries-saved-cards";
import { providerCustomerOf } from "#lib/payments/saved-cards";
import type { IntentView } from "#lib/payments/schema";
import { clock } from "#lib/platform/clock";
import type { Circumstance } from "#lib/platform/command";
import { startCheckout } from "./commands.ts";
import type { Outcome } from "./schema.ts";
import { abandon, settleDeclined, settleWith } from "./settle.ts";

type Payment = Readonly<{
  /** The provider's token of a card; without it the payment form asks for one. */
  paymentMethod?: string | undefined;
  /** Where the bank sends the shopper back to. */
  returnUrl: string;
  /** A signed-in payer ticked that their card is kept. */
  keepCard?: boolean;
  /** Or chose one that is; instead of a token. */
  savedCardId?: string | undefined;
}>;

/**
 * The whole way from a cart to its order: hold, pay, settle. The screen and the API both come through here. A cart that
 * was changed while it was being paid, or is paid with another card, gives up its old payment first. Answers where the
 * payment stands; refuses what `startCheckout` refuses, `card_not_found` and `payment_declined`. Throws ProviderUnavailable: the same call
 * again then goes on where this one stopped.
 */
export async function checkOut(actor: Actor, input: unknown, payment: Payment, at: Circumstance = {}) {
  const now = at.now ?? clock.now();
  const means = await meansOf(actor, payment, now);
  if (!means) return refuse({ code: "card_not_found" });
  for (let again = false; ; again = true) {
    const started = await startCheckout(actor, input, { ...at, now });
    if (!started.ok) {
      if (again || started.refusal.code !== "payment_in_progress") return started;
      const before = await abandon(started.refusal.attemptId, now);
      if (before.state === "paid") return ok<Outcome>(before);
      continue;
    }
    if (started.value.ordered) return ok<Outcome>({ state: "paid", order: started.value.order });

    const outcome = await pay(actor, started.value, means, now);
    if (outcome.state === "declined") return refuse({ code: "payment_declined", declineCode: outcome.declineCode });
    if (outcome.state !== "abandoned" || again) return ok<Outcome>(outcome);
  }
}

type Means = Omit<Payment, "savedCardId"> & Readonly<{ customerId?: string }>;

/** What pays: a kept card that its owner chose is looked up; null when it is nobody's, or another's. */
async function meansOf(actor: Actor, { savedCardId, ...payment }: Payment, now: Date): Promise<Means | null> {
  if (!savedCardId) return payment;
  const card = actor.kind === "customer" ? await chosenCard(actor.id, savedCardId, now) : null;
  return card && { ...payment, paymentMethod: card.paymentMethodId, customerId: card.customerId, keepCard: false };
}

type Started = Readonly<{
  attemptId: string;
  amountMinor: number;
  authoriseOnly: boolean;
  intentId: string | null;
  isNew: boolean;
}>;

/** Asks for the money, outside any transaction, and settles with the answer. */
async function pay(actor: Actor, started: Started, { keepCard, ...payment }: Means, now: Date): Promise<Outcome> {
  const { attemptId, amountMinor, authoriseOnly } = started;
  const before = started.isNew ? null : await intentBefore(started);
  if (before) {
    const needsCard = before.status === "requires_payment_method" || before.status === "requires_confirmation";
    return needsCard && payment.paymentMethod ? abandon(attemptId, now) : settleWith(attemptId, before, now);
  }

  const keep = keepCard ? await keepFor(actor, now) : null;
  const intent = await payIntent({ attemptId, amountMinor, authoriseOnly, currency: "EUR", keep, ...payment });
  const declined = payment.paymentMethod && intent.declineCode;
  return declined ? settleDeclined(attemptId, intent, now) : settleWith(attemptId, intent, now);
}

/** For whom the provider keeps the card, from their consent now; for nobody who has no account. */
const keepFor = async (actor: Actor, now: Date) =>
  actor.kind === "customer"
    ? { accountId: actor.id, customerId: await providerCustomerOf(actor), consentedAt: now }
    : null;

/** What an earlier click asked of the provider, also when the process died before it could be written down. */
const intentBefore = ({ attemptId, intentId }: Started): Promise<IntentView | null> =>
  intentId ? readIntent(intentId) : findIntent(attemptId);
