import { rolesOf, rolesOfColleague } from "#lib/identity/queries-roles";
import { idOf } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import type { Scene } from "#lib/platform/command";
import { keepRequest } from "./keeping-request.ts";
import type { LockedOrder } from "./locked-order.ts";
import type { ActOf } from "./refund-acts.ts";
import { hasSecond, mostOfReturn, rowOfReturn, signs } from "./refund-ceilings.ts";
import { givenAlone } from "./sql/refund-requests.ts";

/** Who pays back, and the roles of whoever looked at the goods before them; null for the shop itself. */
async function paying({ tx, actor }: Scene, inspectedById: string | null) {
  const id = idOf(actor);
  if (actor.kind === "system" || !id) return null;
  const isOther = inspectedById !== null && inspectedById !== id;
  const inspectors = isOther ? await rolesOfColleague(inspectedById, tx) : [];
  return { id, roles: await rolesOf(actor, tx), inspectors };
}

/**
 * The most that the scene's actor pays back for a return that somebody has inspected, in cents, to what it was paid with or
 * to other means. Null: all of it.
 */
export async function returnCeiling(
  scene: Scene,
  inspectedById: string | null,
  toOtherMeans = false,
): Promise<number | null> {
  const who = await paying(scene, inspectedById);
  if (!who) return null;
  return mostOfReturn(who.roles, who.inspectors, await givenAlone(scene.tx, who.id, scene.now), toOtherMeans);
}

type PaidBack = Pick<ActOf<"lines">, "lines" | "reason"> &
  Readonly<{
    amountMinor: number;
    /** Their own password was typed beside it (SU of the matrix). */
    signed: boolean;
  }>;

/**
 * What somebody pays back for a return of a locked order counts in their day, as what they give about orders does; what a
 * colleague of another role had looked at is given by two. Refuses `password_needed` where whoever pays signs it.
 */
export async function countReturn(
  scene: Scene,
  order: LockedOrder,
  inspectedById: string | null,
  { amountMinor, signed, ...paid }: PaidBack,
) {
  const who = await paying(scene, inspectedById);
  if (!who) return ok(null);
  const { id: authorId, roles } = who;
  const ceiling = rowOfReturn(amountMinor, await givenAlone(scene.tx, authorId, scene.now));
  if (signs(ceiling, roles) && !signed) return refuse({ code: "password_needed", field: "ownPassword" });
  if (hasSecond(roles, who.inspectors)) return ok(null);
  const act = { kind: "lines", includeDelivery: false, ...paid } as const;
  await keepRequest(scene, order, { act, ceiling, amountMinor, authorId, roles }, { state: "done" });
  return ok(null);
}
