import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { isLocale } from "#lib/kernel/locale";

/** /admin/language?to=en: remembers the language on this browser. */
export async function GET(request: Request): Promise<never> {
  const to = new URL(request.url).searchParams.get("to");
  if (isLocale(to)) (await cookies()).set("langue", to, { path: "/admin", sameSite: "lax", maxAge: 365 * 24 * 3600 });
  redirect("/admin");
}
