import { createHash } from "node:crypto";
import { database } from "./database.ts";

export type Limit = Readonly<{ points: number; seconds: number }>;
export type LimitAnswer = Readonly<{ allowed: boolean; retryAfterSeconds: number }>;

/**
 * Counts one use of `key` (an address, an account) under `name` and says whether it is still within `points` a window of
 * `seconds`. One statement and the database's own clock: every process shares one count (DOS-05). Keys are stored hashed.
 * When the database is away it throws: what asks for a limit stays closed. A use that waited for another's row began before
 * the window did, so the wait is never told longer than the window.
 */
export async function limit(name: string, key: string, { points, seconds }: Limit): Promise<LimitAnswer> {
  const hashed = hashOf(name, key);
  const [count] = await database.$queryRaw<{ points: number; wait: number }[]>`
    /* prepared */
    INSERT INTO rate_limit AS used (key, points, resets_at)
    VALUES (${hashed}, 1, now() + make_interval(secs => ${seconds}::int))
    ON CONFLICT (key) DO UPDATE SET
      points = CASE WHEN used.resets_at <= now() THEN 1 ELSE used.points + 1 END,
      resets_at = CASE WHEN used.resets_at <= now() THEN excluded.resets_at ELSE used.resets_at END
    RETURNING points, least(${seconds}, ceil(extract(epoch FROM resets_at - now())))::int AS wait`;
  if (!count) throw new Error("the rate limit gave no count");
  const allowed = count.points <= points;
  return { allowed, retryAfterSeconds: allowed ? 0 : Math.max(1, count.wait) };
}

/** Takes back one use that turned out to be rightful, so that only the others count. */
export async function forgive(name: string, key: string): Promise<void> {
  await database.$executeRaw`UPDATE rate_limit SET points = points - 1 WHERE key = ${hashOf(name, key)} AND points > 0`;
}

const hashOf = (name: string, key: string): string =>
  createHash("sha256").update(`${name}\n${key}`).digest("base64url");

/** Forgets the windows that have ended. */
export async function sweepLimits(): Promise<number> {
  return database.$executeRaw`DELETE FROM rate_limit WHERE resets_at <= now()`;
}
