import { cookies } from "next/headers";
import { z } from "zod";
import { readSigned, signed } from "#lib/platform/tokens";

const cookie = "comptoir-retractation";
const validMs = 3600 * 1000;
const contact = z.object({ number: z.string(), name: z.string(), email: z.string() });
type Contact = z.infer<typeof contact>;

/** Keeps who states a withdrawal between its two steps: sealed, and never in an address. */
export async function keepContact({ number, name, email }: Contact, now: Date): Promise<void> {
  const value = signed(JSON.stringify({ number, name, email }), new Date(now.getTime() + validMs));
  (await cookies()).set(cookie, value, { httpOnly: true, sameSite: "lax", path: "/", maxAge: validMs / 1000 });
}

/** What was kept for this order; null when nothing was. */
export async function keptContact(number: string, now: Date): Promise<Contact | null> {
  const sealed = (await cookies()).get(cookie)?.value;
  const read = sealed ? readSigned(sealed, now) : null;
  const kept = read === null ? null : contact.parse(JSON.parse(read));
  return kept?.number === number ? kept : null;
}
