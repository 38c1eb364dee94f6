import { system } from "#lib/kernel/actor";
import { openAuthorisation } from "#lib/payments/authorising-anew";
import { closeIntent } from "#lib/payments/provider";
import { authorisableCard } from "#lib/payments/queries-saved-cards";
import { paySaved } from "#lib/payments/saved-cards";
import { noteReauthorisingIntent, settleReauthorisation } from "./commands-reauthorise.ts";
import { reauthorisationById } from "./queries-reauthorisations.ts";

const actor = system("payments");

/**
 * Keeps an order's money aside anew with the card its customer lets us keep, while they are away: the payment is opened,
 * written down, asked of the card, and settled with the answer. One that was not authorised is closed before that, so that
 * it never can be. Throws ProviderUnavailable: the same call again then goes on where this one stopped.
 */
export async function reauthorise(id: string, now: Date) {
  const { accountId, brand, lastFour, ...anew } = await reauthorisationById(id);
  if (anew.state !== "open") return anew.state;
  const { amountMinor } = anew;
  const intentId =
    anew.intentId ?? (await openAuthorisation({ reauthorisationId: id, amountMinor, currency: "EUR" })).id;
  const noted = await noteReauthorisingIntent(actor, { id, intentId }, { now });
  const card = accountId && brand && lastFour ? await authorisableCard({ accountId, brand, lastFour }, now) : null;
  const isAsked = noted.ok && noted.value.isWanted && card;
  const asked = isAsked ? await paySaved(intentId, card) : null;
  const intent = asked?.status === "requires_capture" ? asked : await closeIntent(intentId);
  const settled = await settleReauthorisation(actor, { id, intent }, { now });
  if (!settled.ok) throw new Error(`reauthorisation ${id} was not settled: ${settled.refusal.code}`);
  return settled.value.state;
}
