import { CredentialsSignin } from "next-auth";
import { z } from "zod";
import { mergeCarts, recoverCart } from "#lib/cart/commands-merge";
import { endSession } from "#lib/identity/commands-session";
import { email, emailToken, password } from "#lib/identity/schema";
import { type Actor, system } from "#lib/kernel/actor";
import { ok, type Refusal, type Result, refuse } from "#lib/kernel/result";
import { claimLists } from "#lib/wishlists/commands-merge";
import { currentActor, currentSessionId } from "./actor.ts";
import { signIn } from "./auth.ts";
import { dropListsToken, keepCartKey, markShopper, readCartKey, readListsToken } from "./cookies.ts";

const credentials = z.object({ email, password });

/**
 * Signs in through next-auth, which sets the cookie, and answers who has come in. The session that this browser had
 * before is ended; its cart becomes the customer's, or it gets the cart that the customer left elsewhere;
 * its lists become the customer's.
 */
export async function enter(_actor: Actor, raw: unknown): Promise<Result<Actor, Refusal>> {
  const parsed = credentials.safeParse(raw);
  return parsed.success
    ? enterBy("credentials", parsed.data)
    : refuse({ code: "invalid", issues: parsed.error.issues });
}

/** The same with the link from a mail, which serves once. */
export async function enterByLink(_actor: Actor, raw: unknown): Promise<Result<Actor, Refusal>> {
  const parsed = z.object({ token: emailToken }).safeParse(raw);
  return parsed.success ? enterBy("link", parsed.data) : refuse({ code: "link_not_valid" });
}

/** The same with what a passkey signed. */
export async function enterByPasskey(_actor: Actor, raw: unknown): Promise<Result<Actor, Refusal>> {
  const parsed = z.object({ signed: z.string() }).safeParse(raw);
  return parsed.success ? enterBy("passkey", parsed.data) : refuse({ code: "passkey_not_valid" });
}

async function enterBy(way: "credentials" | "link" | "passkey", proof: Readonly<Record<string, string>>) {
  const before = await currentSessionId();
  try {
    await signIn(way, { ...proof, redirect: false });
  } catch (error) {
    if (error instanceof CredentialsSignin) return refuse({ code: error.code });
    throw error;
  }
  if (before) await endSession(system("sign-in"), { sessionId: before });
  await markShopper();
  const actor = await currentActor();
  if (actor.kind === "customer") await Promise.all([bringCart(actor), bringLists(actor)]);
  return ok(actor);
}

async function bringCart(customer: Actor): Promise<void> {
  const here = await readCartKey();
  if (here && (await mergeCarts(customer, { cartId: here.id, token: here.token })).ok) return;
  const left = await recoverCart(customer, {});
  if (left.ok) await keepCartKey({ id: left.value.cartId, token: left.value.token });
}

async function bringLists(customer: Actor): Promise<void> {
  const holder = await readListsToken();
  if (!holder) return;
  await claimLists(customer, { holder });
  await dropListsToken();
}
