import { cookies } from "next/headers";
import { viewingCookie, viewingMinutes } from "#lib/identity/viewing";
import type { Locale } from "#lib/kernel/locale";
import { shopUrl } from "#lib/platform/env";
import { newToken } from "#lib/platform/tokens";
import { groupOrderCookie } from "#lib/ranking/group-order-cookie";

/** The cart a browser carries: its id and the token that opens it, in one HttpOnly cookie `<id>.<token>`. */
export type CartKey = Readonly<{ id: string; token: string }>;

const day = 24 * 60 * 60;
const kept = { path: "/", sameSite: "lax", secure: shopUrl().startsWith("https:") } as const;

/** The cart's key, or null. Its shape is checked here; whether it opens anything is the cart's business. */
export async function readCartKey(): Promise<CartKey | null> {
  const [, id, token] = /^([0-9a-f-]{36})\.([\w-]{20,64})$/.exec((await cookies()).get("cart")?.value ?? "") ?? [];
  return id && token ? { id, token } : null;
}

export async function keepCartKey({ id, token }: CartKey): Promise<void> {
  (await cookies()).set("cart", `${id}.${token}`, { ...kept, httpOnly: true, maxAge: 30 * day });
  await markShopper();
}

/** After the order is placed, or at sign-out: the next person on this browser finds no stranger's cart (ACL-07). */
export async function dropCartKey(): Promise<void> {
  (await cookies()).delete("cart");
}

export const readStoreCode = async (): Promise<string | null> =>
  /^[A-Z0-9]{2,12}$/.exec((await cookies()).get("store")?.value ?? "")?.[0] ?? null;

export async function keepStoreCode(code: string): Promise<void> {
  (await cookies()).set("store", code, { ...kept, httpOnly: true, maxAge: 365 * day });
  await markShopper();
}

/** The secret under which a browser without an account keeps lists; undefined for one that has none. */
export const readListsToken = async (): Promise<string | undefined> =>
  /^[\w-]{20,64}$/.exec((await cookies()).get("lists")?.value ?? "")?.[0];

/** The same, made where there is none yet; kept for a year from now. */
export async function ownListsToken(): Promise<string> {
  const token = (await readListsToken()) ?? newToken();
  (await cookies()).set("lists", token, { ...kept, httpOnly: true, maxAge: 365 * day });
  await markShopper();
  return token;
}

/** Once the lists are an account's. */
export async function dropListsToken(): Promise<void> {
  (await cookies()).delete("lists");
}

/** Has a browser shown the lists in the order of its reader's group, or in everybody's again. */
export async function keepGroupOrder(group: string | null): Promise<void> {
  const jar = await cookies();
  if (group === (jar.get(groupOrderCookie)?.value ?? null)) return;
  if (group) jar.set(groupOrderCookie, group, { ...kept, httpOnly: true, maxAge: 30 * day });
  else jar.delete(groupOrderCookie);
}

/**
 * `shopper=1` is the one cookie a page's script can read: it says only that /api/session has something to tell, so that
 * an anonymous visitor's pages ask for nothing.
 */
export async function markShopper(): Promise<void> {
  (await cookies()).set("shopper", "1", { ...kept, httpOnly: false, maxAge: 30 * day });
}

/** Has a colleague see the shop as a customer, on the pages in that customer's language. */
export async function keepViewing(sealed: string, locale: Locale): Promise<void> {
  const maxAge = viewingMinutes * 60;
  (await cookies()).set(viewingCookie, sealed, { ...kept, path: `/${locale}`, httpOnly: true, maxAge });
}

export async function dropViewing(locale: Locale): Promise<void> {
  (await cookies()).set(viewingCookie, "", { ...kept, path: `/${locale}`, maxAge: 0 });
}
