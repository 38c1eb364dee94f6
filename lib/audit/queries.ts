import { database, type Prisma } from "#lib/platform/database";
import type { AuditPage, AuditView } from "./schema.ts";

const pageSize = 50;

/** What was done to one thing ("order:BF-100001"): shown on its own screen. */
export const auditOf = (subject: string, cursor: string | null = null): Promise<AuditPage> =>
  trail({ subject }, cursor);

/** The whole trail, narrowed to one person's doings or one command when asked. */
export const auditTrail = ({
  actorId,
  command,
  cursor = null,
}: {
  actorId?: string;
  command?: string;
  cursor?: string | null;
}): Promise<AuditPage> => trail({ ...(actorId && { actorId }), ...(command && { command }) }, cursor);

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
