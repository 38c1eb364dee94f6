import { createHmac, timingSafeEqual } from "node:crypto";

/** What the launcher prints while nobody owns the shop: whoever reads the shop's console knows it, and nobody else. */
export const firstOwnerKey = (secret: string): string =>
  createHmac("sha256", secret).update("first owner").digest("base64url");

export function isFirstOwnerKey(given: string, secret: string): boolean {
  const [ours, theirs] = [Buffer.from(firstOwnerKey(secret)), Buffer.from(given)];
  return ours.length === theirs.length && timingSafeEqual(ours, theirs);
}
