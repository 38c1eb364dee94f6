"use server";

import { localPath } from "#lib/identity/local-path";
import { type Actor, visitor } from "#lib/kernel/actor";
import { isLocale } from "#lib/kernel/locale";
import { ok } from "#lib/kernel/result";
import { buttonAction, formAction } from "./action.ts";
import { signOut } from "./auth.ts";
import { dropCartKey } from "./cookies.ts";
import { enter } from "./enter.ts";

/**
 * Signs a customer or a member of staff in. The form sends `email`, `password`, and may send `callbackUrl` (a path of
 * this shop) and `locale`.
 */
export const signInAction = formAction(enter, {
  after: (actor, { callbackUrl, locale }) =>
    localPath(callbackUrl, actor.kind === "staff" ? "/admin" : `/${isLocale(locale) ? locale : "fr"}/account`),
});

/** Signs this browser out: the session row is deleted, and with it goes the cart, which is the customer's (ACL-07). */
export const signOutAction = buttonAction(leave, { after: (_left, { callbackUrl }) => localPath(callbackUrl, "/") });

async function leave(_actor: Actor) {
  await signOut({ redirect: false });
  await dropCartKey();
  return ok(visitor);
}
