import { readSigned, signed } from "#lib/platform/tokens";

const validDays = 90;

/** Proves that whoever follows it reads the mail of who wrote. */
export const ownToken = (caseId: string, now: Date): string =>
  signed(`case:${caseId}`, new Date(now.getTime() + validDays * 86_400_000));

export const opensCase = (token: string, caseId: string, now: Date): boolean =>
  readSigned(token, now) === `case:${caseId}`;
