import { readSigned, signed } from "#lib/platform/tokens";

const validDays = 90;

/** Proves that whoever follows it reads the mail of who asked. */
export const questionToken = (questionId: string, now: Date): string =>
  signed(`question:${questionId}`, new Date(now.getTime() + validDays * 86_400_000));

export const opensQuestion = (token: string, questionId: string, now: Date): boolean =>
  readSigned(token, now) === `question:${questionId}`;
