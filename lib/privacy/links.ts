import { readSigned, signed } from "#lib/platform/tokens";

const day = 86_400_000;
/** Somebody has a week to change their mind; the asleep, who may read their mail late, a month. */
export const waitingDays = { self: 7, staff: 7, asleep: 30 } as const;
/** A packed export is there for a day. */
export const exportLife = day;

export const inDays = (now: Date, days: number): Date => new Date(now.getTime() + days * day);

/** The link of the mail that says no to being forgotten; it serves as long as it can still be said. */
export const keepToken = (erasureId: string, dueAt: Date): string => signed(`keep:${erasureId}`, inDays(dueAt, 30));
/** The link of the mail to the packed data. */
export const fetchToken = (exportId: string, expiresAt: Date): string => signed(`fetch:${exportId}`, expiresAt);

const read = (kind: string, token: string, now: Date): string | null => {
  const [said, id] = (readSigned(token, now) ?? "").split(":");
  return said === kind && id ? id : null;
};
export const readKeepToken = (token: string, now: Date) => read("keep", token, now);
export const readFetchToken = (token: string, now: Date) => read("fetch", token, now);
