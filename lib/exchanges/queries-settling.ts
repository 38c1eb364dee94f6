import { rolesOfColleague } from "#lib/identity/queries-roles";
import type { Actor } from "#lib/kernel/actor";
import { type PaysBack, paysBack } from "#lib/orders/queries-return-ceiling";
import { payersOf } from "#lib/orders/refund-ceilings";
import { mostMinorOf } from "#lib/returns/exchanging";
import type { ExchangeView } from "./schema.ts";
import { settlementOf } from "./settlement.ts";

/** How somebody makes an exchange; `ofGoods` when it is the worth of the goods that is too much for them. */
export type MakesExchange = PaysBack & Readonly<{ ofGoods: boolean }>;

/**
 * How its reader makes an exchange whose goods were inspected: what is left over they pay back as they would a return, and
 * goods of great worth somebody else has looked at. For a screen: the command counts again.
 */
export async function makesExchange(
  actor: Actor,
  { inspectedById }: Readonly<{ inspectedById: string | null }>,
  { backMinor: worthMinor, totalMinor }: ExchangeView,
  now: Date,
): Promise<MakesExchange> {
  const { backMinor: amountMinor } = settlementOf(worthMinor, 0, totalMinor);
  const mostMinor = mostMinorOf({ inspectedById }, { actor });
  if (mostMinor !== null && worthMinor > mostMinor) {
    const payers = payersOf(amountMinor, inspectedById ? await rolesOfColleague(inspectedById) : []);
    return { isSigned: false, over: { mostMinor, payers }, ofGoods: true };
  }
  if (amountMinor === 0) return { isSigned: false, over: null, ofGoods: false };
  return { ...(await paysBack(actor, { inspectedById, amountMinor }, now)), ofGoods: false };
}
