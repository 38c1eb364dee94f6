import { type Actor, idOf, nameOf } from "#lib/kernel/actor";
import type { Fact } from "#lib/kernel/fact";
import { Prisma, type Transaction } from "./database.ts";

/** What was changed: a subject as "kind:id", the fields before and after, and why. */
export type Change = Readonly<{
  subject: string;
  changes?: Readonly<Record<string, readonly [before: unknown, after: unknown]>>;
  reason?: string;
}>;

type Entry = Readonly<{
  command: string;
  untold: boolean;
  actor: Actor;
  now: Date;
  requestId: string | null;
  facts: readonly Fact[];
  changes: readonly Change[];
  tags: ReadonlySet<string>;
}>;

/** Stores what a command told, in its own transaction: the outbox for the processes, the audit trail, the page tags. */
export async function keep(
  tx: Transaction,
  { command, untold, actor, now, requestId, facts, changes, tags }: Entry,
): Promise<void> {
  if (facts.length > 0) await tx.$executeRaw(Prisma.sql`/* prepared */ ${telling(facts, { requestId, now })}`);
  const told = changes.length === 0 && actor.kind === "staff" && !untold ? [{ subject: command }] : changes;
  if (told.length > 0) {
    await tx.$executeRaw`
      /* prepared */
      INSERT INTO audit_entry (at, actor_kind, actor_id, actor_name, command, subject, changes, reason, request_id)
      SELECT ${now}, ${actor.kind}, ${idOf(actor)}, ${nameOf(actor)}, ${command}, told.subject,
             coalesce(told.changes, '{}'), told.reason, ${requestId}
      FROM jsonb_to_recordset(${JSON.stringify(told)}::jsonb) AS told (subject text, changes jsonb, reason text)`;
  }
  if (tags.size > 0)
    await tx.$executeRaw`SELECT pg_notify('pages', part) FROM unnest(${notices([...tags])}::text[]) AS part`;
}

/** The statement that puts facts into the outbox: by itself, or as a part of the one statement that makes them true. */
export const telling = (
  facts: readonly Fact[],
  { requestId, now }: Readonly<{ requestId: string | null; now: Date }>,
): Prisma.Sql => Prisma.sql`
  INSERT INTO outbox_fact (name, payload, request_id, at)
  SELECT told.name, told.payload, ${requestId}, ${now}
  FROM jsonb_to_recordset(${JSON.stringify(facts)}::jsonb) AS told (name text, payload jsonb)`;

/** A notice of PostgreSQL holds less than 8,000 bytes: an import that touches a thousand categories sends several. */
const notices = (tags: readonly string[]): string[] => {
  const parts = Array.from({ length: Math.ceil(tags.length / 30) }, (_, part) => tags.slice(part * 30, part * 30 + 30));
  return parts.map((part) => JSON.stringify(part));
};
