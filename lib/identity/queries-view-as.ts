import type { Actor } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { allowed } from "#lib/platform/permissions";
import { openViewing } from "./viewing.ts";

/**
 * The customer as whom somebody sees the shop: while the colleague who asked is signed in and may still do so, the customer
 * has an account, and the quarter of an hour has not ended. Else null.
 */
export async function customerViewed(sealed: string, staff: Actor, now: Date): Promise<Actor | null> {
  const viewing = openViewing(sealed, now);
  if (!viewing || staff.kind !== "staff" || viewing.staffId !== staff.id) return null;
  if (!allowed(staff, "customers.view_as")) return null;
  const account = await database.account.findUnique({ where: { id: viewing.customerId } });
  if (account?.kind !== "customer" || account.disabledAt) return null;
  const { id, name, email } = account;
  return { kind: "customer", id, name, email, viewer: { id: staff.id, name: staff.name, until: viewing.until } };
}
