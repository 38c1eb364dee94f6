import { createHash } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import type { Result } from "#lib/kernel/result";
import { env } from "./env.ts";
import { $Enums, Prisma, PrismaClient } from "./generated/client.ts";
import { turnstile } from "./turnstile.ts";

export { Prisma } from "./generated/client.ts";

/** Limits of every web session: nothing waits for ever on a lock, a slow statement or a forgotten transaction. */
const limits = "-c lock_timeout=2000 -c statement_timeout=5000 -c idle_in_transaction_session_timeout=10000";

/** How a shop's statements are planned: short ones, on warm pages, many at a time. Parallel workers and JIT only delay them. */
const planning = "-c random_page_cost=1.1 -c max_parallel_workers_per_gather=0 -c jit=off";

/**
 * A raw statement that opens with the remark "prepared" is parsed and planned once a connection, which halves what
 * PostgreSQL spends on it. For hot paths whose plan does not depend on their values. The text is its name.
 */
const prepared = /^\s*\/\* prepared \*\//;
const names = new Map<string, string>();
function nameOf({ sql }: { sql: string }): string {
  if (!prepared.test(sql)) return "";
  const known = names.get(sql);
  if (known) return known;
  const name = createHash("sha1").update(sql).digest("base64url");
  names.set(sql, name);
  return name;
}

const connect = () =>
  new PrismaClient({
    adapter: new PrismaPg(
      {
        connectionString: env.DATABASE_URL ?? "postgresql://postgres@127.0.0.1:54329/comptoir",
        max: env.DATABASE_POOL,
        connectionTimeoutMillis: env.DATABASE_CONNECT_MS,
        options: `${limits} ${planning}`,
      },
      { statementNameGenerator: nameOf },
    ),
    transactionOptions: { maxWait: env.DATABASE_CONNECT_MS, timeout: 8000 },
  });

/** What the tables look like, as far as the client knows: their names, columns and the words of their enums. */
const shape = JSON.stringify([
  Object.entries(Prisma).filter(([name]) => name.endsWith("ScalarFieldEnum")),
  Object.entries($Enums),
]);

/** One client a process, also when a development server loads this module again, until the schema changes. */
const kept = globalThis as {
  comptoirDatabase?: ReturnType<typeof connect> | undefined;
  comptoirShape?: string;
  comptoirTurns?: ReturnType<typeof turnstile>;
};
if (kept.comptoirShape !== shape) kept.comptoirDatabase = undefined;
kept.comptoirShape = shape;
kept.comptoirDatabase ??= connect();
export const database = kept.comptoirDatabase;

/**
 * Commands wait here for their turn, not at the pool, where five hundred buyers at once would be told that the
 * database is away. Two connections stay free for those who only read.
 */
kept.comptoirTurns ??= turnstile(Math.max(1, env.DATABASE_POOL - 2));
export const inTurn = kept.comptoirTurns;

export type Transaction = Prisma.TransactionClient;

/** Carries a refusal out of a transaction, so that everything done before the "no" is undone. */
class Rollback extends Error {
  readonly result: Result<unknown>;

  constructor(result: Result<unknown>) {
    super("rolled back");
    this.result = result;
  }
}

/** Runs `work` in one transaction; a refusal rolls it back and is returned. */
export async function inTransaction<Outcome extends Result<unknown>>(
  work: (tx: Transaction) => Promise<Outcome>,
): Promise<Outcome> {
  try {
    return await inTurn(() =>
      database.$transaction(async (tx) => {
        const result = await work(tx);
        if (!result.ok) throw new Rollback(result);
        return result;
      }),
    );
  } catch (error) {
    if (error instanceof Rollback) return error.result as Outcome;
    throw error;
  }
}
