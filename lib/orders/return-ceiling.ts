import { rolesOf, rolesOfColleague } from "#lib/identity/queries-roles";
import { idOf } from "#lib/kernel/actor";
import type { Scene } from "#lib/platform/command";
import { mostOfReturn } from "./refund-ceilings.ts";
import { givenAlone } from "./sql/refund-requests.ts";

/** The most that the scene's actor pays back for a return that somebody has inspected, in cents. Null: all of it. */
export async function returnCeiling({ tx, now, actor }: Scene, inspectedById: string | null): Promise<number | null> {
  const id = idOf(actor);
  if (actor.kind === "system" || !id) return null;
  const isOther = inspectedById !== null && inspectedById !== id;
  const inspectors = isOther ? await rolesOfColleague(inspectedById, tx) : [];
  return mostOfReturn(await rolesOf(actor, tx), inspectors, await givenAlone(tx, id, now));
}
