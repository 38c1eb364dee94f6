import { CredentialsSignin } from "next-auth";
import { z } from "zod";
import { mergeCarts, recoverCart } from "#lib/cart/commands-merge";
import { endSession } from "#lib/identity/commands-session";
import { email, password } from "#lib/identity/schema";
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
  if (!parsed.success) return refuse({ code: "invalid", issues: parsed.error.issues });
  const before = await currentSessionId();
  try {
    await signIn("credentials", { ...parsed.data, redirect: false });
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
