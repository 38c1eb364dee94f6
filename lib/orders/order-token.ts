import { readSigned, signed } from "#lib/platform/tokens";

/** How long a link to an order opens it without an account. */
const validDays = 400;

/** The token of an order's link: made from its number, so that every mail can make it again. */
export const orderToken = (number: string, placedAt: Date): string =>
  signed(`order:${number}`, new Date(placedAt.getTime() + validDays * 24 * 3600 * 1000));

export const opensOrder = (token: string, number: string, now: Date): boolean =>
  readSigned(token, now) === `order:${number}`;
