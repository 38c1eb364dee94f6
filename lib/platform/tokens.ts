import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { env } from "./env.ts";

/** A secret handed to one person (a cart, an order link, a reset mail): 192 random bits. Only its hash is stored. */
export const newToken = (): string => randomBytes(24).toString("base64url");

/** What is stored of a token, so that a stolen database opens nothing. */
export const hashToken = (token: string): string => createHash("sha256").update(token).digest("hex");

/** Whether a token handed in is the one whose hash is stored; takes the same time whatever the answer. */
export const isToken = (token: string, storedHash: string): boolean => equal(hashToken(token), storedHash);

/** A text that anybody may read and only this shop can have made: `payload.expiry.signature`, valid until `expiresAt`. */
export function signed(payload: string, expiresAt: Date): string {
  const body = `${Buffer.from(payload).toString("base64url")}.${expiresAt.getTime().toString(36)}`;
  return `${body}.${signature(body)}`;
}

/** The payload of a signed text, or null when it was altered, signed with another secret, or has expired. */
export function readSigned(text: string, now: Date): string | null {
  const [payload = "", expiry = "", mark = ""] = text.split(".");
  if (!equal(mark, signature(`${payload}.${expiry}`))) return null;
  if (Number.parseInt(expiry, 36) <= now.getTime()) return null;
  return Buffer.from(payload, "base64url").toString();
}

const signature = (body: string): string => createHmac("sha256", secret()).update(body).digest("base64url");

/** Hashed first, so that texts of any length compare in constant time. */
const equal = (a: string, b: string): boolean =>
  timingSafeEqual(createHash("sha256").update(a).digest(), createHash("sha256").update(b).digest());

/** What cookies and signed links are sealed with. */
export function secret(): string {
  if (env.AUTH_SECRET) return env.AUTH_SECRET;
  if (env.NODE_ENV === "production") throw new Error("AUTH_SECRET is not set; see .env.example.");
  return "a secret for development and tests only";
}
