import { z } from "zod";
import { locales } from "#lib/kernel/locale";
import { longestPassword } from "./password.ts";

export const email = z.string().trim().toLowerCase().max(254).pipe(z.email());
export const personName = z
  .string()
  .trim()
  .min(2)
  .max(120)
  .regex(/^[^\p{Cc}]*$/u);
/** Only its greatest length is the schema's business: what makes a password weak is said by `passwordProblem`. */
export const password = z.string().min(1).max(longestPassword);
export const locale = z.enum(locales);
/** The network address that asked, for the rate limits; never stored. */
export const address = z.string().max(64).default("unknown");
export const emailToken = z.string().min(20).max(64);

/** One signed-in browser, as its owner sees it. Times RFC 3339. */
export type SessionView = Readonly<{
  id: string;
  createdAt: string;
  lastSeenAt: string;
  userAgent: string | null;
}>;

export type ProfileView = Readonly<{
  id: string;
  kind: "customer" | "staff";
  email: string;
  name: string;
  locale: "fr" | "en";
}>;

/** A key that signs in without a password, as its owner sees it. Times RFC 3339. */
export type PasskeyView = Readonly<{ id: string; name: string; createdAt: string; lastUsedAt: string | null }>;
