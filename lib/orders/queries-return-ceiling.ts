import { rolesOf, rolesOfColleague } from "#lib/identity/queries-roles";
import type { RoleCode } from "#lib/identity/roles";
import { type Actor, idOf } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { mostOfReturn, payersOf } from "./refund-ceilings.ts";
import { givenSince } from "./sql/refund-requests.ts";

type Inspected = Readonly<{ inspectedById: string | null; amountMinor: number }>;

/**
 * Whether its reader may pay back all of a return that was inspected: null when they may; otherwise the most they may, in
 * cents, and the roles that may all of it. For a screen: the command counts again, one refund at a time.
 */
export async function overReturnCeiling(
  actor: Actor,
  { inspectedById, amountMinor }: Inspected,
  now: Date,
): Promise<Readonly<{ mostMinor: number; payers: readonly RoleCode[] }> | null> {
  const id = idOf(actor);
  if (actor.kind !== "staff" || !id) return null;
  const inspectors = inspectedById ? await rolesOfColleague(inspectedById) : [];
  const others = inspectedById === id ? [] : inspectors;
  const mostMinor = mostOfReturn(await rolesOf(actor), others, await givenSince(database, id, now));
  return mostMinor === null || mostMinor >= amountMinor
    ? null
    : { mostMinor, payers: payersOf(amountMinor, inspectors) };
}
