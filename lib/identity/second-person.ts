const day = 86_400_000;
const quarter = 15 * 60_000;

/**
 * Until when what somebody asked for waits (permissions.md): a day for its second person; where there is none, a quarter
 * of an hour for its author's doubts, after which it takes effect by itself.
 */
export const heldUntil = (now: Date, alone: boolean): Date => new Date(now.getTime() + (alone ? quarter : day));
