import { database, type Prisma } from "#lib/platform/database";
import { refundAct } from "./refund-acts.ts";
import type { RefundRequestView } from "./schema.ts";

const shown = {
  order: {
    select: {
      id: true,
      number: true,
      name: true,
      capturedMinor: true,
      refundedMinor: true,
      lines: { select: { id: true, name: true } },
    },
  },
} as const satisfies Prisma.RefundRequestInclude;
type Row = Prisma.RefundRequestGetPayload<{ include: typeof shown }>;

function viewOf({ order, heldUntil, ...row }: Row): RefundRequestView {
  const act = refundAct.parse(row.act);
  const { id, number, name, capturedMinor, refundedMinor } = order;
  const nameOf = new Map(order.lines.map((line) => [line.id, line.name]));
  const lines = act.kind === "lines" ? act.lines : [];
  return {
    id: row.id,
    order: { id, number, name, paid: capturedMinor, refunded: refundedMinor },
    kind: act.kind === "lines" ? "lines" : act.pays,
    amount: row.amountMinor,
    lines: lines.map(({ lineId, quantity }) => ({ name: nameOf.get(lineId) ?? "", quantity })),
    includeDelivery: act.kind === "lines" && act.includeDelivery,
    cause: act.kind === "gesture" ? act.cause : null,
    reason: act.kind === "gesture" ? act.words : act.reason,
    ceiling: row.ceiling,
    authorId: row.authorId,
    authorName: row.authorName,
    authorRoles: row.authorRoles,
    at: row.at.toISOString(),
    alone: row.alone,
    heldUntil: (heldUntil ?? row.at).toISOString(),
  };
}

/** Money that waits for a second person, oldest first; of one order, or of all. */
export async function waitingRefunds(orderId?: string): Promise<RefundRequestView[]> {
  const rows = await database.refundRequest.findMany({
    where: { state: "waiting", ...(orderId && { orderId }) },
    include: shown,
    orderBy: { at: "asc" },
    take: 200,
  });
  return rows.map(viewOf);
}

/** One that waits still; null once it was decided. */
export async function waitingRefund(id: string): Promise<RefundRequestView | null> {
  const row = await database.refundRequest.findUnique({ where: { id, state: "waiting" }, include: shown });
  return row && viewOf(row);
}

/** How many decisions wait, for the door of the room. */
export const waitingRefundCount = (): Promise<number> => database.refundRequest.count({ where: { state: "waiting" } });
