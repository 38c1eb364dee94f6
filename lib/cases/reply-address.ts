import { createHmac } from "node:crypto";
import { env } from "#lib/platform/env";
import { secret } from "#lib/platform/tokens";

const ours = (): string => /<([^>]+)>/.exec(env.MAIL_FROM)?.[1] ?? env.MAIL_FROM;

const mark = (number: number): string =>
  createHmac("sha256", secret()).update(`case:${number}`).digest("hex").slice(0, 16);

/** Where the answer to a case's mail goes: an address that holds no secret, and that only this shop can have made. */
export function replyAddress(number: number): string {
  const [local = "", domain = ""] = ours().split("@");
  return `${local}+d${number}.${mark(number)}@${domain}`;
}

/** The number of the case that one of these addresses is of; null for every other address. */
export function caseOfAddress(address: string): number | null {
  if (address.length > 320) return null;
  const [, digits, sealed] = /\+d(\d{1,9})\.([0-9a-f]{16})@/i.exec(address) ?? [];
  return digits && sealed?.toLowerCase() === mark(Number(digits)) ? Number(digits) : null;
}

/** Whether a mail says it comes from the shop itself. */
export const isOurs = (address: string): boolean => {
  const [local = "", domain = ""] = ours().toLowerCase().split("@");
  const [theirs = "", at = ""] = address.toLowerCase().split("@");
  return at === domain && theirs.split("+")[0] === local;
};
