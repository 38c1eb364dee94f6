import { hash, verify } from "@node-rs/argon2";
import { turnstile } from "#lib/platform/turnstile";
import { isCommonPassword } from "./common-passwords.ts";

/** The package's own number for argon2id; its const enum cannot be read under isolatedModules. */
const argon2id = 2;

/** OWASP's first choice for argon2id: 19 MiB, two passes, one lane; about 20 ms on a worker thread. */
const cost = { algorithm: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/**
 * Two at a time leave threads for everything else, and the line is a second long: a flood of sign-ins takes 38 MiB and no
 * more, and the rest is told to come back (AUT-15).
 */
const inTurn = turnstile(2, { longestLine: 50 });

export const longestPassword = 128;
export const shortestPassword = { customer: 8, staff: 12 } as const;

export type PasswordProblem = "too_short" | "too_long" | "too_common" | "same_as_email";

/** Why a new password is refused, or null when it will do. No rule on kinds of characters: length is what holds. */
export function passwordProblem(
  password: string,
  { email, kind }: { email: string; kind: keyof typeof shortestPassword },
): PasswordProblem | null {
  if (password.length > longestPassword) return "too_long";
  if (password.length < shortestPassword[kind]) return "too_short";
  const folded = password.normalize("NFKC").toLowerCase();
  if (folded === email.toLowerCase() || folded === email.toLowerCase().split("@")[0]) return "same_as_email";
  return isCommonPassword(folded) ? "too_common" : null;
}

/** The same letters typed on another keyboard give the same password. */
const canonical = (password: string) => password.normalize("NFKC");

/** Throws Crowded while too many are being hashed. */
export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(canonical(password), cost));

/** Stands in for the hash of an account that does not exist, so that "unknown" takes as long as "wrong" (AUT-01). */
const decoy = hashPassword(crypto.randomUUID());

/** Throws Crowded while too many are being hashed. */
export async function verifyPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const known = passwordHash ?? (await decoy);
  const right = await inTurn(() => verify(known, canonical(password)));
  return right && passwordHash !== null;
}
