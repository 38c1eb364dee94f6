import type { Actor } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { allowed } from "#lib/platform/permissions";
import { forgive, limit } from "#lib/platform/rate-limit";
import { sayWhy } from "./commands-look-up.ts";

type Staff = Extract<Actor, { kind: "staff" }>;

/** How many customers or orders somebody may look for in an hour before they say why; each time opens as many again. */
export const anHour = 50;

/**
 * Whether somebody may look for whatever they ask for, or must say why first. The same asked again within a quarter of an
 * hour, as when a page is shown anew, is not counted. Who leads the service is never asked.
 */
export async function mayLookUp(staff: Staff, what: "search" | "open", asked: string, now: Date): Promise<boolean> {
  if (allowed(staff, "customers.look_up")) return true;
  const name = `desk.${what}`;
  const again = `${staff.id}\n${asked}`;
  if (!(await limit(name, again, { points: 1, seconds: 900 })).allowed) return true;
  const since = new Date(now.getTime() - 3_600_000);
  const said = await database.auditEntry.count({
    where: { actorId: staff.id, command: sayWhy.commandName, at: { gt: since } },
  });
  const counted = await limit(name, staff.id, { points: anHour * (1 + said), seconds: 3600 });
  if (!counted.allowed) await forgive(name, again);
  return counted.allowed;
}
