import { readSigned, signed } from "#lib/platform/tokens";

const validDays = 400;

/** Lets whoever was invited write about one line of an order without an account. */
export const reviewToken = (lineId: string, now: Date): string =>
  signed(`review:${lineId}`, new Date(now.getTime() + validDays * 86_400_000));

export const opensReview = (token: string, lineId: string, now: Date): boolean =>
  readSigned(token, now) === `review:${lineId}`;
