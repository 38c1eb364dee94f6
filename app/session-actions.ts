"use server";

import { localPath } from "#lib/identity/local-path";
import { type Actor, visitor } from "#lib/kernel/actor";
import { isLocale } from "#lib/kernel/locale";
import { ok } from "#lib/kernel/result";
import { buttonAction, formAction } from "./action.ts";
import { signOut } from "./auth.ts";
import { dropCartKey, keepGroupOrder } from "./cookies.ts";
import { enter, enterByPasskey } from "./enter.ts";
import type { Fields } from "./form-fields.ts";

/**
 * Signs a customer or a member of staff in. The form sends `email`, `password`, and may send `callbackUrl` (a path of
 * this shop) and `locale`.
 */
export const signInAction = formAction(enter, { after: wanted });

/** The same with a passkey: `signed` is what its device answered. */
export const signInByPasskeyAction = formAction(enterByPasskey, {
  read: ({ signed }) => ({ signed }),
  after: wanted,
});

function wanted(actor: Actor, { callbackUrl, locale }: Fields): string {
  return localPath(callbackUrl, actor.kind === "staff" ? "/admin" : `/${isLocale(locale) ? locale : "fr"}/account`);
}

/** Signs this browser out: the session row is deleted, and with it goes the cart, which is the customer's (ACL-07). */
export const signOutAction = buttonAction(leave, { after: (_left, { callbackUrl }) => localPath(callbackUrl, "/") });

async function leave(_actor: Actor) {
  await signOut({ redirect: false });
  await dropCartKey();
  await keepGroupOrder(null);
  return ok(visitor);
}
