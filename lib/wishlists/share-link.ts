import { readSigned, signed } from "#lib/platform/tokens";

const year = 365 * 24 * 60 * 60_000;

/** What opens a shared list: its id and when it was shared, signed. It dies after a year, or once that is no more so. */
export const shareToken = (id: string, sharedAt: Date): string =>
  signed(`wishlist ${id} ${sharedAt.getTime()}`, new Date(sharedAt.getTime() + year));

export function readShareToken(token: string, now: Date): Readonly<{ id: string; sharedAt: Date }> | null {
  const [, id, at] = /^wishlist ([0-9a-f-]{36}) (\d+)$/.exec(readSigned(token, now) ?? "") ?? [];
  return id && at ? { id, sharedAt: new Date(Number(at)) } : null;
}
