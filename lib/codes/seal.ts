import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import { secret } from "#lib/platform/tokens";

const keyFor = (use: string): Buffer => createHmac("sha256", secret()).update(`digital codes, ${use}`).digest();

/** A code as it is stored: without the shop's secret a stolen database tells none. */
export function sealed(code: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyFor("sealed"), nonce);
  const text = Buffer.concat([cipher.update(code, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString("base64url");
}

/** The code again. Throws when it was altered, or sealed with another secret. */
export function unsealed(stored: string): string {
  const bytes = Buffer.from(stored, "base64url");
  const opened = createDecipheriv("aes-256-gcm", keyFor("sealed"), bytes.subarray(0, 12));
  opened.setAuthTag(bytes.subarray(12, 28));
  return Buffer.concat([opened.update(bytes.subarray(28)), opened.final()]).toString("utf8");
}

/** What two equal codes have in common, so that one enters the pool once. */
export const markOf = (code: string): string => createHmac("sha256", keyFor("mark")).update(code).digest("base64url");
