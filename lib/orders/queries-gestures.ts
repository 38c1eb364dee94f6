import { database } from "#lib/platform/database";
import type { GestureCause, GestureView } from "./schema.ts";

/** What was given about an order for none of its lines, the oldest first. */
export async function gesturesOf(orderId: string): Promise<GestureView[]> {
  const rows = await database.orderGesture.findMany({ where: { orderId }, orderBy: { id: "asc" } });
  return rows.map(gestureView);
}

/** One gesture; throws when there is none, for only our own facts name one. */
export const gestureById = async (id: string): Promise<GestureView> =>
  gestureView(await database.orderGesture.findUniqueOrThrow({ where: { id } }));

type Row = Awaited<ReturnType<typeof database.orderGesture.findUniqueOrThrow>>;

const gestureView = ({ id, kind, amountMinor, reason, cause, words, at, stoppedAt, ...by }: Row): GestureView => ({
  id,
  pays: kind,
  amount: amountMinor,
  reason,
  cause,
  words,
  actorName: by.actorName,
  approvedByName: by.approvedByName,
  at: at.toISOString(),
  stopped: stoppedAt !== null,
});

/**
 * How often money was given since for no article that came back, and how much, by who bears it: gestures, and refunds at
 * somebody's cost; the dearest first.
 */
export async function gesturesByCause(
  since: Date,
): Promise<readonly Readonly<{ cause: GestureCause; count: number; amount: number }>[]> {
  return database.$queryRaw`
    SELECT cause, count(*)::int AS count, sum(amount)::int AS amount FROM (
      SELECT cause::text, amount_minor AS amount FROM order_gesture WHERE at > ${since} AND stopped_at IS NULL
      UNION ALL
      SELECT act ->> 'cause', amount_minor FROM refund_request
      WHERE at > ${since} AND state = 'done' AND act ->> 'kind' = 'lines' AND act ->> 'cause' IS NOT NULL
    ) given GROUP BY cause ORDER BY amount DESC`;
}
