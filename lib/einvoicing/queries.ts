import type { Day } from "#lib/kernel/local-time";
import { database, Prisma } from "#lib/platform/database";
import { mostAttempts } from "./backoff.ts";
import { reportedFrom } from "./periods.ts";
import { type SubmissionView, statuses } from "./schema.ts";

/** What is to be tried now, the oldest first. */
export const dueSubmissions = (now: Date, most: number) =>
  database.submission.findMany({
    where: { sentAt: null, nextAt: { lte: now } },
    orderBy: [{ nextAt: "asc" }, { id: "asc" }],
    take: most,
    select: handedOver,
  });

const handedOver = {
  ...{ id: true, kind: true, recipient: true, number: true },
  ...{ round: true, startsOn: true, endsOn: true },
} as const;

export const submissionById = (id: string) => database.submission.findUnique({ where: { id }, select: handedOver });

/** What the platform has, is paid, at once or later, and does not know to be: with what was paid. */
export async function paidAndNotTold(most: number) {
  return database.$queryRaw<{ id: string; platformId: string; amountMinor: number; at: Date }[]>`
    SELECT s.id, s.platform_id AS "platformId", i.gross_minor AS "amountMinor",
           greatest(i.issued_at, later.received) AS at
    FROM submission s JOIN invoice i ON i.id = s.invoice_id
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(owed_minor), 0) AS owed, max(received_at) AS received
      FROM order_tender WHERE order_id = i.order_id
    ) later
    WHERE s.kind = 'invoice' AND s.paid_told_at IS NULL AND s.sent_at IS NOT NULL
      AND s.status BETWEEN ${statuses.deposited} AND ${statuses.payment_sent} AND s.status <> ${statuses.refused}
      AND ((i.content::jsonb #>> '{view,dueMinor}')::int = 0 OR later.owed = 0 AND later.received IS NOT NULL)
    ORDER BY s.sent_at, s.id LIMIT ${most}`;
}

/** Up to where a platform has been asked; "" before the first time. */
export const cursorOf = async (platform: string): Promise<string> =>
  (await database.platformCursor.findUnique({ where: { platform } }))?.cursor ?? "";

/** The day from which sales are still to be reported; null while nothing was ever invoiced. */
export async function unreportedSince(): Promise<Day | null> {
  const [row] = await database.$queryRaw<{ day: Day | null }[]>`
    SELECT greatest(${reportedFrom}::date, coalesce((SELECT max(ends_on) + 1 FROM submission WHERE kind = 'report'),
             (SELECT (min(issued_at) AT TIME ZONE 'Europe/Paris')::date FROM invoice)))::text AS day
    WHERE EXISTS (SELECT FROM invoice)`;
  return row?.day ?? null;
}

/** Nobody tries it any more: it was rejected, refused, or found nobody for too long. */
const stopped = Prisma.sql`
  (s.status IN (${statuses.rejected}, ${statuses.refused}) OR s.sent_at IS NULL AND s.next_at IS NULL
   OR s.attempts >= ${mostAttempts} AND s.sent_at IS NULL)`;

/** What was handed over and what is to be, what somebody must see to first, then the newest. */
export const submissionsDesk = (most = 100): Promise<SubmissionView[]> =>
  database.$queryRaw<SubmissionView[]>(Prisma.sql`
    SELECT s.id, s.kind, s.recipient, s.number, i.order_number AS "orderNumber",
           coalesce(i.company_name, i.customer_name) AS buyer, s.created_at AS "createdAt", s.sent_at AS "sentAt",
           s.attempts, s.next_at AS "nextAt", s.platform_id AS "platformId", s.status, s.status_at AS "statusAt", s.reason
    FROM submission s LEFT JOIN invoice i ON i.id = s.invoice_id
    ORDER BY ${stopped} IS TRUE DESC, s.created_at DESC, s.id DESC LIMIT ${most}`);

/** How many somebody must see to. */
export async function stoppedSubmissions(): Promise<number> {
  const [row] = await database.$queryRaw<{ count: number }[]>(
    Prisma.sql`SELECT count(*)::int AS count FROM submission s WHERE ${stopped}`,
  );
  return row?.count ?? 0;
}
