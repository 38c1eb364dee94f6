/**
 * Prisma's, the driver's and PostgreSQL's words for "no connection" (refused, closed, shutting down, pool exhausted) and for
 * a database that can write nothing: its disk or its memory is full, or it may only be read.
 */
const away =
  /^(P1001|P1002|P1008|P1011|P1017|P2024|P2028|ECONN\w+|ENOTFOUND|EPIPE|57P0\d|08\w{3}|53\d{3}|25006|DatabaseNotReachable|ConnectionClosed|SocketTimeout|TooManyConnections)$/;
/** A lock or statement that took too long, or lost against another transaction: asking again will do. */
const busy = /^(P2034|55P03|57014|40001|40P01|TransactionWriteConflict)$/;
/** What the driver throws without any code of ours: a socket of the same machine that is gone is no file we looked for. */
const awayText =
  /connect ENOENT|connection terminated|is not queryable|timeout exceeded when trying to connect|the database system is/i;

/** Whether an error means that the database is away or busy, and not that we were wrong; null when it is a bug. */
export function outageOf(error: unknown, depth = 0): "away" | "busy" | null {
  if (typeof error !== "object" || error === null || depth > 5) return null;
  for (const key of ["code", "originalCode", "kind"]) {
    const word: unknown = Reflect.get(error, key);
    if (typeof word !== "string") continue;
    if (busy.test(word)) return "busy";
    if (away.test(word)) return "away";
  }
  if (error instanceof Error && awayText.test(error.message)) return "away";
  for (const key of ["cause", "meta", "driverAdapterError"]) {
    const inside = outageOf(Reflect.get(error, key), depth + 1);
    if (inside) return inside;
  }
  return null;
}
