import { cookies } from "next/headers";
import { defaultLocale, isLocale, type Locale } from "#lib/kernel/locale";

/** The language a member of staff works in: their choice, French until they make one. */
export async function adminLocale(): Promise<Locale> {
  const chosen = (await cookies()).get("langue")?.value;
  return isLocale(chosen) ? chosen : defaultLocale;
}
