import { addDays, instantOf } from "#lib/kernel/local-time";
import { database, type Prisma } from "#lib/platform/database";
import type { AuditPage, AuditView } from "./schema.ts";

const pageSize = 50;

/** What was done to one thing ("order:BF-100001"): shown on its own screen. */
export const auditOf = (subject: string, cursor: string | null = null): Promise<AuditPage> =>
  trail({ subject }, cursor);

/** Which part of the trail: `who` is an account's id or "shop" for what went on by itself; `day` is a day of the shop. */
export type TrailAsked = Readonly<{ who?: string; area?: string; day?: string; cursor?: string | null }>;

/** The whole trail, narrowed to one person's doings, one area ("price": its commands begin so) and one day when asked. */
export const auditTrail = ({ who, area, day, cursor = null }: TrailAsked): Promise<AuditPage> =>
  trail(
    {
      ...(who && (who === "shop" ? { actorKind: "system" } : { actorId: who })),
      ...(area && { command: { startsWith: `${area}.` } }),
      ...(day && { at: { gte: instantOf(day, 0), lt: instantOf(addDays(day, 1), 0) } }),
    },
    cursor,
  );

async function trail(where: Prisma.AuditEntryWhereInput, cursor: string | null): Promise<AuditPage> {
  const before = cursor && /^\d{1,18}$/.test(cursor) ? { id: { lt: BigInt(cursor) } } : {};
  const rows = await database.auditEntry.findMany({
    where: { ...where, ...before },
    orderBy: { id: "desc" },
    take: pageSize + 1,
  });
  const shown = rows.slice(0, pageSize);
  return {
    entries: shown.map((row) => ({
      id: String(row.id),
      at: row.at.toISOString(),
      actor: { kind: row.actorKind, id: row.actorId, name: row.actorName },
      command: row.command,
      subject: row.subject,
      changes: row.changes as unknown as AuditView["changes"],
      reason: row.reason,
      requestId: row.requestId,
    })),
    nextCursor: rows.length > pageSize ? String(shown.at(-1)?.id) : null,
  };
}
