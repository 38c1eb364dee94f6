import { rolesOf, rolesOfColleague } from "#lib/identity/queries-roles";
import type { RoleCode } from "#lib/identity/roles";
import { type Actor, idOf } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { mostOfReturn, payersOf, rowOfReturn, signs } from "./refund-ceilings.ts";
import { givenSince } from "./sql/refund-requests.ts";

type Inspected = Readonly<{ inspectedById: string | null; amountMinor: number }>;

/** More than somebody pays back: the most they may, in cents, and the roles that may all of it. */
export type OverCeiling = Readonly<{ mostMinor: number; payers: readonly RoleCode[] }>;

/** How somebody pays all of a return back: as they are, with their own password, or not alone. */
export type PaysBack = Readonly<{ isSigned: boolean; over: OverCeiling | null }>;

/**
 * How its reader pays back so much of a return that was inspected. For a screen: the command counts again, one refund at a
 * time.
 */
export async function paysBack(actor: Actor, { inspectedById, amountMinor }: Inspected, now: Date): Promise<PaysBack> {
  const id = idOf(actor);
  if (actor.kind !== "staff" || !id) return { isSigned: false, over: null };
  const roles = await rolesOf(actor);
  const inspectors = inspectedById ? await rolesOfColleague(inspectedById) : [];
  const others = inspectedById === id ? [] : inspectors;
  const givenMinor = await givenSince(database, id, now);
  const mostMinor = mostOfReturn(roles, others, givenMinor);
  if (mostMinor !== null && mostMinor < amountMinor)
    return { isSigned: false, over: { mostMinor, payers: payersOf(amountMinor, inspectors) } };
  return { isSigned: signs(rowOfReturn(amountMinor, givenMinor), roles), over: null };
}
