import { type Actor, idOf, nameOf } from "#lib/kernel/actor";
import type { Fact } from "#lib/kernel/fact";
import type { Prisma, Transaction } from "./database.ts";

/** What was changed: a subject as "kind:id", the fields before and after, and why. */
export type Change = Readonly<{
  subject: string;
  changes?: Readonly<Record<string, readonly [before: unknown, after: unknown]>>;
  reason?: string;
}>;

type Entry = Readonly<{
  command: string;
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
  { command, actor, now, requestId, facts, changes, tags }: Entry,
): Promise<void> {
  if (facts.length > 0) {
    await tx.outboxFact.createMany({
      data: facts.map(({ name, payload }) => ({ name, payload: payload as Prisma.InputJsonValue, requestId, at: now })),
    });
  }
  const told = changes.length === 0 && actor.kind === "staff" ? [{ subject: command }] : changes;
  if (told.length > 0) {
    await tx.auditEntry.createMany({
      data: told.map(({ subject, changes: fields = {}, reason }: Change) => ({
        at: now,
        actorKind: actor.kind,
        actorId: idOf(actor),
        actorName: nameOf(actor),
        command,
        subject,
        changes: fields as Prisma.InputJsonValue,
        reason: reason ?? null,
        requestId,
      })),
    });
  }
  if (tags.size > 0)
    await tx.$executeRaw`SELECT pg_notify('pages', part) FROM unnest(${notices([...tags])}::text[]) AS part`;
}

/** A notice of PostgreSQL holds less than 8,000 bytes: an import that touches a thousand categories sends several. */
const notices = (tags: readonly string[]): string[] => {
  const parts = Array.from({ length: Math.ceil(tags.length / 30) }, (_, part) => tags.slice(part * 30, part * 30 + 30));
  return parts.map((part) => JSON.stringify(part));
};
