import type { ActOf } from "../acts.ts";
import { giftCardToSend } from "../facts.ts";
import { issueCard } from "../issuing.ts";
import type { Deed } from "./deed.ts";

/** Makes a card whose code goes to its recipient by mail; nobody here sees it. */
export async function makeCard(deed: Deed, { amountMinor, receipt, recipient, locale, reason }: ActOf<"card">) {
  const why = receipt ? `${reason} (${receipt})` : reason;
  const { creditId } = await issueCard(deed, { amountMinor, reason: why });
  deed.record(giftCardToSend({ creditId, recipient, locale }));
  deed.audit({ subject: `credit:${creditId}`, changes: { balanceMinor: [0, amountMinor] }, reason: why });
  return creditId;
}
