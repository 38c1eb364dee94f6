import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { isLocale } from "#lib/kernel/locale";

/** /counter/language?to=en: remembers the language of the counter on this browser. */
export async function GET(request: Request): Promise<never> {
  const to = new URL(request.url).searchParams.get("to");
  if (isLocale(to)) (await cookies()).set("langue", to, { path: "/counter", sameSite: "lax", maxAge: 365 * 24 * 3600 });
  redirect("/counter");
}
