import { readSigned, signed } from "#lib/platform/tokens";

const validDays = 400;

/** Opens a subscription without an account; each mail about it brings a new one. */
export const subscriptionToken = (id: string, now: Date): string =>
  signed(`subscription:${id}`, new Date(now.getTime() + validDays * 86_400_000));

export const opensSubscription = (token: string, id: string, now: Date): boolean =>
  readSigned(token, now) === `subscription:${id}`;
