import { createHmac } from "node:crypto";
import type { Person } from "#lib/platform/person";
import { secret } from "#lib/platform/tokens";

/** By what the shop knows again whom it has forgotten, and nobody else learns who it was: sealed with the shop's secret. */
const markOf = (addressOrAccount: string): string =>
  createHmac("sha256", secret()).update(`person\n${addressOrAccount}`).digest("base64url");

export const marksOf = ({ email, accountId }: Person): string[] =>
  [email, ...(accountId ? [accountId] : [])].map(markOf);
