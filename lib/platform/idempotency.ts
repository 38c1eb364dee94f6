import { createHash } from "node:crypto";
import { ok, type Result, refuse } from "#lib/kernel/result";
import { database, type Prisma } from "./database.ts";

/** An answer that can be given again, word for word. */
export type Reply = Readonly<{ status: number; body: Prisma.InputJsonValue }>;
type Keyed = Readonly<{ scope: string; key: string; request: string; now: Date }>;
type KeyRefusal = { code: "idempotency_key_reused" } | { code: "request_in_progress" };

const keptMs = 24 * 3_600_000;
/** A request that has not answered for so long died with its process: the next one may take its place. */
const deadAfterMs = 60_000;
/** Requests of this process that ended while the database was away, and since when their keys wait to be freed. */
const leftBehind = new Map<string, Date>();

/**
 * Does `work` once for a key, as Stripe does it: the same request gets the same answer for a day; another request under
 * the same key, or one that comes while the first still runs, is refused. `keep` says which answers are final; the others
 * leave the key free. Work that throws leaves it free too.
 */
export async function once(
  keyed: Keyed,
  work: () => Promise<Reply>,
  keep: (reply: Reply) => boolean,
): Promise<Result<Reply & { replayed: boolean }, KeyRefusal>> {
  const { scope, key } = keyed;
  const before = await begin(keyed);
  if (!before.ok) return before;
  if (before.value) return ok({ ...before.value, replayed: true });

  const free = () => database.idempotentReply.deleteMany({ where: { scope, key, status: null } });
  try {
    const reply = await work();
    if (keep(reply)) await remember(keyed, reply);
    else await free();
    return ok({ ...reply, replayed: false });
  } catch (error) {
    await free().catch(() => leftBehind.set(nameOf(keyed), keyed.now));
    throw error;
  }
}

const remember = ({ scope, key }: Keyed, { status, body }: Reply) => database.$executeRaw`
  /* prepared */
  UPDATE idempotent_reply SET status = ${status}::int, body = ${JSON.stringify(body)}::jsonb
  WHERE scope = ${scope} AND key = ${key}`;

const nameOf = ({ scope, key }: Keyed): string => `${scope} ${key}`;

type Row = { mine: boolean; request_hash: string; status: number | null; body: Prisma.JsonValue };

/** Takes the key, or tells the answer it was given before. One statement, so that of two at once one waits and reads. */
async function begin(keyed: Keyed): Promise<Result<Reply | null, KeyRefusal>> {
  const { scope, key, request, now } = keyed;
  const hash = createHash("sha256").update(request).digest("base64url");
  const expiresAt = new Date(now.getTime() + keptMs);
  const deadSince = leftBehind.get(nameOf(keyed)) ?? new Date(now.getTime() - deadAfterMs);
  const [row] = await database.$queryRaw<Row[]>`
    /* prepared */
    WITH taken AS (
      INSERT INTO idempotent_reply AS kept (scope, key, request_hash, created_at, expires_at)
      VALUES (${scope}, ${key}, ${hash}, ${now}, ${expiresAt})
      ON CONFLICT (scope, key) DO UPDATE
        SET request_hash = excluded.request_hash, status = NULL, body = NULL,
            created_at = excluded.created_at, expires_at = excluded.expires_at
        WHERE kept.expires_at <= ${now} OR (kept.status IS NULL AND kept.created_at <= ${deadSince})
      RETURNING true AS mine, request_hash, status, body)
    SELECT * FROM taken
    UNION ALL
    SELECT false, request_hash, status, body FROM idempotent_reply
    WHERE scope = ${scope} AND key = ${key} AND NOT EXISTS (SELECT FROM taken)`;
  if (!row) return refuse({ code: "request_in_progress" });
  leftBehind.delete(nameOf(keyed));
  if (row.mine) return ok(null);
  if (row.request_hash !== hash) return refuse({ code: "idempotency_key_reused" });
  if (row.status === null) return refuse({ code: "request_in_progress" });
  return ok({ status: row.status, body: row.body as Prisma.InputJsonValue });
}

/** Forgets the answers whose day has passed. */
export const sweepReplies = async (now: Date): Promise<number> =>
  (await database.idempotentReply.deleteMany({ where: { expiresAt: { lte: now } } })).count;
