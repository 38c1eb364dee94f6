const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Longest life of a session from its sign-in, in milliseconds. */
export const sessionLife = { customer: 30 * day, staff: 12 * hour } as const;
/** A staff session ends after this long without a request: a till or a desk left alone. */
const staffIdle = 30 * minute;
/** How exactly "last seen" is kept: reading a page writes nothing more often than this. */
export const seenEvery = minute;

export type SessionTimes = Readonly<{
  kind: keyof typeof sessionLife;
  lastSeenAt: Date;
  expiresAt: Date;
}>;

export const sessionHolds = ({ kind, lastSeenAt, expiresAt }: SessionTimes, now: Date): boolean =>
  now < expiresAt && (kind === "customer" || now.getTime() - lastSeenAt.getTime() < staffIdle);
