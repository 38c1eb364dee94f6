const minuteMs = 60_000;
const longestMs = 6 * 60 * minuteMs;

/** So often a document is tried; then somebody must see to it. */
export const mostAttempts = 20;

/** When a document that found nobody is tried again: after a minute, two, four… never later than six hours; null at last. */
export const nextTry = (attempts: number, now: Date): Date | null =>
  attempts >= mostAttempts
    ? null
    : new Date(now.getTime() + Math.min(longestMs, minuteMs * 2 ** Math.max(0, attempts - 1)));
