import { decode } from "next-auth/jwt";
import { shopUrl } from "#lib/platform/env";
import { secret } from "#lib/platform/tokens";

/** Whether the shop is reached over https. */
export const isSecure = shopUrl().startsWith("https:");

/** The session cookie. Over https its name makes browsers hold it to this host, this path and Secure (AUT-06). */
export const sessionCookie = isSecure ? "__Host-session" : "session";

/** The id of the session row that a sealed cookie carries; null for one that we did not make, or that is altered. */
export async function sessionIdIn(sealed: string): Promise<string | null> {
  const carried = await decode({ token: sealed, secret: secret(), salt: sessionCookie }).catch(() => null);
  return typeof carried?.sessionId === "string" ? carried.sessionId : null;
}
