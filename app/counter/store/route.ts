import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { localPath } from "#lib/identity/local-path";
import { storeCookie } from "../counter";

/** /counter/store?to=ANG&back=/counter: remembers on this browser behind which counter its colleague stands. */
export async function GET(request: Request): Promise<never> {
  const asked = new URL(request.url).searchParams;
  const to = asked.get("to")?.slice(0, 12);
  const kept = { path: "/counter", sameSite: "lax", httpOnly: true, maxAge: 12 * 3600 } as const;
  if (to) (await cookies()).set(storeCookie, to, kept);
  redirect(localPath(asked.get("back"), "/counter"));
}
