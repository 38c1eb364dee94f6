import { type Actor, mayActIn } from "#lib/kernel/actor";
import { database, Prisma } from "#lib/platform/database";
import { deeds } from "./deeds.ts";
import type { CaseState, Channel, DeskCounts, DeskView, QueuedCase, SaidMessage, Topic } from "./schema.ts";

const listed = 100;

type Staff = Extract<Actor, { kind: "staff" }>;

const open = Prisma.sql`c.state = 'open'`;
const resting = Prisma.sql`c.state IN ('waiting', 'snoozed')`;

/** What somebody may see: all of it, or what is of their own stores. */
const ofTheirs = ({ storeCodes }: Staff) =>
  storeCodes.length === 0 ? Prisma.sql`true` : Prisma.sql`c.store_code = ANY(${[...storeCodes]})`;

/** The cases of a view, the least time left first; what is closed, the latest first. */
export function casesDesk(view: DeskView, staff: Staff): Promise<QueuedCase[]> {
  const which = {
    team: open,
    mine: Prisma.sql`${open} AND c.assignee_id = ${staff.id}::uuid`,
    resting,
    closed: Prisma.sql`c.state = 'closed'`,
  }[view];
  const order = { team: "due_at", mine: "due_at", resting: "wakes_at", closed: "closed_at" } as const;
  const by = {
    due_at: Prisma.sql`c.due_at`,
    wakes_at: Prisma.sql`c.wakes_at`,
    closed_at: Prisma.sql`c.closed_at DESC`,
  }[order[view]];
  return database.$queryRaw<QueuedCase[]>`
    SELECT c.id, c.number, c.channel, c.name, c.subject, c.state::text AS state, c.due_at AS "dueAt",
           c.wakes_at AS "wakesAt", a.name AS assignee
    FROM customer_case c LEFT JOIN account a ON a.id = c.assignee_id
    WHERE ${which} AND ${ofTheirs(staff)} ORDER BY ${by} LIMIT ${listed}`;
}

/** How many cases wait, and how many whose hour has passed: for the tabs, the menu and everybody's first page. */
export async function caseCounts(staff: Staff, now: Date): Promise<DeskCounts> {
  const [row] = await database.$queryRaw<DeskCounts[]>`
    SELECT count(*) FILTER (WHERE ${open})::int AS team,
           count(*) FILTER (WHERE ${open} AND c.assignee_id = ${staff.id}::uuid)::int AS mine,
           count(*) FILTER (WHERE ${resting})::int AS resting,
           count(*) FILTER (WHERE c.due_at < ${now})::int AS overdue
    FROM customer_case c WHERE c.state IN ('open', 'waiting', 'snoozed') AND ${ofTheirs(staff)}`;
  return row ?? { team: 0, mine: 0, resting: 0, overdue: 0 };
}

/** How many cases of the whole house are past their hour: everybody sees that on their first page. */
export async function overdueCount(now: Date): Promise<number> {
  const [row] = await database.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM customer_case WHERE state = 'open' AND due_at < ${now}`;
  return row?.count ?? 0;
}

/** A case as who works on it sees it; null also when it is another store's. */
export async function deskCase(number: number, staff: Staff) {
  if (!Number.isSafeInteger(number) || number < 1 || number > 2_000_000_000) return null;
  const row = await database.customerCase.findUnique({
    where: { number },
    include: { messages: { include: { files: true }, orderBy: [{ at: "asc" }, { id: "asc" }] } },
  });
  if (!row || !mayActIn(staff, row.storeCode ?? "")) return null;
  const [assignee, into, seat, order, past] = await Promise.all([
    row.assigneeId
      ? database.account.findUnique({ where: { id: row.assigneeId }, select: { id: true, name: true } })
      : null,
    row.intoId ? database.customerCase.findUnique({ where: { id: row.intoId }, select: { number: true } }) : null,
    database.caseSeat.findUnique({ where: { caseId_accountId: { caseId: row.id, accountId: staff.id } } }),
    row.orderId ? database.order.findUnique({ where: { id: row.orderId }, select: { number: true } }) : null,
    pastCases(row, staff),
  ]);
  return {
    ...row,
    topic: row.topic as Topic,
    channel: row.channel as Channel,
    state: row.state as CaseState,
    ...{ assignee, past, intoNumber: into?.number ?? null, draft: seat?.draft ?? "" },
    linkedOrder: order?.number ?? null,
    messages: row.messages.map(
      ({ authorName, files, channel, ...message }): SaidMessage => ({
        ...{ id: message.id, kind: message.kind, text: message.text, automatic: message.automatic, at: message.at },
        ...{ author: authorName, channel: channel as Channel, deeds: deeds.parse(message.deeds) },
        files: files.map(({ file, name, bytes }) => ({ file, name, bytes })),
      }),
    ),
  };
}
export type DeskCase = NonNullable<Awaited<ReturnType<typeof deskCase>>>;

/** Earlier matters of the same person, by their address or their account. */
const pastCases = (
  { id, email, accountId }: Readonly<{ id: string; email: string | null; accountId: string | null }>,
  staff: Staff,
): Promise<{ number: number; subject: string; state: CaseState; openedAt: Date }[]> =>
  database.$queryRaw`
    SELECT c.number, c.subject, c.state::text AS state, c.opened_at AS "openedAt" FROM customer_case c
    WHERE c.id <> ${id}::uuid AND c.state <> 'merged' AND ${ofTheirs(staff)}
      AND (lower(c.email) = lower(${email}::text) OR c.account_id = ${accountId}::uuid)
    ORDER BY c.opened_at DESC LIMIT 8`;

/** The macros that somebody used last, the latest first. */
export async function recentMacros(accountId: string): Promise<readonly string[]> {
  const rows = await database.$queryRaw<{ macro: string }[]>`
    SELECT macro FROM case_message WHERE author_id = ${accountId}::uuid AND macro IS NOT NULL
    GROUP BY macro ORDER BY max(at) DESC LIMIT 5`;
  return rows.map(({ macro }) => macro);
}

/** What a kept file is called in a case that somebody may see; the same picture may have come with several. */
export async function fileOfCase(file: string, { storeCodes }: Staff): Promise<string | null> {
  const row = await database.caseFile.findFirst({
    where: { file, ...(storeCodes.length > 0 && { message: { case: { storeCode: { in: [...storeCodes] } } } }) },
    select: { name: true },
  });
  return row?.name ?? null;
}
