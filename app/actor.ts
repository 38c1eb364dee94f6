import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { actorOfSession } from "#lib/identity/queries";
import { customerViewed } from "#lib/identity/queries-view-as";
import { sessionCookie, sessionIdIn } from "#lib/identity/session-cookie";
import { viewingCookie } from "#lib/identity/viewing";
import { type Actor, visitor } from "#lib/kernel/actor";
import type { Locale } from "#lib/kernel/locale";
import { clock } from "#lib/platform/clock";
import { allowed, type Permission } from "#lib/platform/permissions";

/** The id of the session row that the request's cookie names; null for a visitor or a cookie we did not make. */
export async function currentSessionId(): Promise<string | null> {
  const sealed = (await cookies()).get(sessionCookie)?.value;
  return sealed ? sessionIdIn(sealed) : null;
}

/**
 * Who asks: on the shop's pages a colleague may be the customer whom they see it as. Reads the session row, so never call it
 * in a page that the page cache serves.
 */
export const currentActor = cache(async (): Promise<Actor> => {
  const [sessionId, now] = [await currentSessionId(), clock.now()];
  const actor = (sessionId && (await actorOfSession(sessionId, now))) || visitor;
  const viewing = (await cookies()).get(viewingCookie)?.value;
  return (viewing && (await customerViewed(viewing, actor, now))) || actor;
});

type Customer = Extract<Actor, { kind: "customer" }>;
type Staff = Extract<Actor, { kind: "staff" }>;

/** The signed-in customer; anybody else is sent to sign in and comes back to `here` afterwards. */
export async function currentCustomer(locale: Locale, here: string): Promise<Customer> {
  const actor = await currentActor();
  if (actor.kind === "customer") return actor;
  redirect(`/${locale}/account/sign-in?callbackUrl=${encodeURIComponent(here)}`);
}

/** A member of staff; anybody else is sent to the back office's sign-in. Pages ask `may` for each thing they show. */
export async function currentStaff(here = "/admin"): Promise<Staff> {
  const actor = await currentActor();
  if (actor.kind === "staff") return actor;
  redirect(`/admin/sign-in?callbackUrl=${encodeURIComponent(here)}`);
}

export const may = (actor: Actor, permission: Permission): boolean => allowed(actor, permission);
