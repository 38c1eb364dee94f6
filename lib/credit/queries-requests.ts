import { database, Prisma } from "#lib/platform/database";
import { act } from "./acts.ts";
import type { CreditRequestKind, CreditRequestState, CreditRequestView } from "./schema.ts";

type Row = Readonly<{
  id: string;
  kind: CreditRequestKind;
  state: CreditRequestState;
  amount: number;
  act: unknown;
  creditId: string | null;
  lastFour: string | null;
  accountId: string | null;
  customerName: string | null;
  authorId: string;
  authorName: string;
  at: Date;
  alone: boolean;
  heldUntil: Date;
  decidedByName: string | null;
}>;

async function requestsWhere(which: Prisma.Sql, most: number): Promise<CreditRequestView[]> {
  const rows = await database.$queryRaw<Row[]>`
    SELECT r.id, r.kind::text AS kind, r.state::text AS state, r.amount_minor AS amount, r.act,
           r.credit_id AS "creditId", c.last_four AS "lastFour", r.account_id AS "accountId", a.name AS "customerName",
           r.author_id AS "authorId", r.author_name AS "authorName", r.at, r.alone, r.held_until AS "heldUntil",
           r.decided_by_name AS "decidedByName"
    FROM credit_request r LEFT JOIN credit c ON c.id = r.credit_id LEFT JOIN account a ON a.id = r.account_id
    WHERE ${which} ORDER BY r.at LIMIT ${most}`;
  return rows.map(({ act: stored, accountId, customerName, at, heldUntil, ...row }) => ({
    ...row,
    ...toldOf(stored),
    customer: accountId ? { id: accountId, name: customerName ?? "" } : null,
    at: at.toISOString(),
    heldUntil: heldUntil.toISOString(),
  }));
}

function toldOf(stored: unknown): Pick<CreditRequestView, "reason" | "count" | "recipient"> {
  const asked = act.parse(stored);
  const receipt = "receipt" in asked ? asked.receipt : null;
  const why = asked.kind === "batch" ? asked.name : asked.kind === "activate" ? asked.receipt : asked.reason;
  return {
    reason: receipt && receipt !== why ? `${why} (${receipt})` : why,
    count: asked.kind === "batch" ? asked.count : null,
    recipient: "recipient" in asked ? asked.recipient : null,
  };
}

/** What waits for a second person, and the approved batches whose codes nobody has taken yet, oldest first. */
export const openCreditRequests = (most = 200): Promise<CreditRequestView[]> =>
  requestsWhere(Prisma.sql`r.state IN ('waiting', 'approved')`, most);

/** What waits for this customer's store credit. */
export const creditRequestsFor = (accountId: string): Promise<CreditRequestView[]> =>
  requestsWhere(Prisma.sql`r.state = 'waiting' AND r.account_id = ${accountId}::uuid`, 50);

export const creditRequest = async (id: string): Promise<CreditRequestView | null> =>
  (await requestsWhere(Prisma.sql`r.id = ${id}::uuid`, 1))[0] ?? null;

/** How many decisions wait, for the door of the room. */
export const waitingCreditRequests = (): Promise<number> =>
  database.creditRequest.count({ where: { state: "waiting" } });
