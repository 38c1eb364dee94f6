import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { mayActIn } from "#lib/kernel/actor";
import { translator } from "#lib/language/translator";
import type { Permission } from "#lib/platform/permissions";
import { stores } from "#lib/stores/queries";
import { adminLocale } from "../admin/locale";
import { staffWho } from "../admin/staff";

export const storeCookie = "comptoir-magasin";

/**
 * Who stands behind which counter: the colleague's own store, or the one they chose where they work in several; until they
 * have, they are asked.
 */
export async function counter(here: string, permission: Permission = "orders.send") {
  const [staff, locale] = await Promise.all([staffWho(permission, here), adminLocale()]);
  const mine = (await stores(locale)).filter(({ code }) => mayActIn(staff, code));
  const chosen = (await cookies()).get(storeCookie)?.value;
  const [only, ...others] = mine;
  const store = mine.find(({ code }) => code === chosen) ?? (others.length === 0 ? only : undefined);
  if (!store) redirect(`/counter/stores?back=${encodeURIComponent(here)}`);
  return { staff, locale, t: translator(locale), store, hasSeveral: mine.length > 1 };
}
