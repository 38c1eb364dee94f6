import NextAuth, { CredentialsSignin } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { signInByPasskey } from "#lib/identity/commands-passkey-sign-in";
import { endSession, signIn as openSession } from "#lib/identity/commands-session";
import { signInByLink } from "#lib/identity/commands-sign-in-link";
import { isSecure, sessionCookie } from "#lib/identity/session-cookie";
import { sessionLife } from "#lib/identity/session-rules";
import { system, visitor } from "#lib/kernel/actor";
import { log } from "#lib/platform/log";
import { secret } from "#lib/platform/tokens";
import { addressOf } from "./caller.ts";

class SignInRefused extends CredentialsSignin {
  override code: string;

  constructor(code: string) {
    super();
    this.code = code;
  }
}

/** Where a sign-in comes from: counted by its address, shown to its owner by its browser. */
const callerOf = (headers: Headers) => ({
  address: addressOf(headers),
  userAgent: headers.get("user-agent")?.slice(0, 300),
});

/**
 * next-auth carries one thing: the id of our session row, encrypted in a cookie. Whether that row still stands, and what
 * its account may do, is read on each request (app/actor.ts). Why so: lib/decisions/0003-sessions.md. Settled at the first
 * request, so that building the shop needs no secret.
 */
export const { handlers, signIn, signOut } = NextAuth(() => ({
  secret: secret(),
  trustHost: true,
  useSecureCookies: isSecure,
  session: { strategy: "jwt", maxAge: sessionLife.customer / 1000 },
  cookies: {
    sessionToken: { name: sessionCookie, options: { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure } },
  },
  pages: { signIn: "/fr/account/sign-in", error: "/fr/account/sign-in" },
  logger: {
    error: (error) => error instanceof CredentialsSignin || log.error({ err: error }, "sign-in"),
    warn: (code) => log.debug({ code }, "sign-in"),
  },
  providers: [
    Credentials({
      credentials: { email: {}, password: {} },
      async authorize({ email, password }, request) {
        const opened = await openSession(visitor, { email, password, ...callerOf(request.headers) });
        if (!opened.ok) throw new SignInRefused(opened.refusal.code);
        return { id: opened.value.sessionId };
      },
    }),
    Credentials({
      id: "link",
      credentials: { token: {} },
      async authorize({ token }, request) {
        const opened = await signInByLink(visitor, { token, ...callerOf(request.headers) });
        if (!opened.ok) throw new SignInRefused(opened.refusal.code);
        return { id: opened.value.sessionId };
      },
    }),
    Credentials({
      id: "passkey",
      credentials: { signed: {} },
      async authorize({ signed }, request) {
        const opened = await signInByPasskey(visitor, { signed, ...callerOf(request.headers) });
        if (!opened.ok) throw new SignInRefused(opened.refusal.code);
        return { id: opened.value.sessionId };
      },
    }),
  ],
  callbacks: {
    jwt: ({ token, user }) => (user ? { sessionId: user.id } : token),
    session: ({ session }) => ({ expires: session.expires }),
  },
  events: {
    async signOut(message) {
      const sessionId = "token" in message ? message.token?.sessionId : undefined;
      if (typeof sessionId === "string") await endSession(system("sign-out"), { sessionId });
    },
  },
}));
