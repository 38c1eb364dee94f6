import { database } from "#lib/platform/database";
import { clockOf, worthOf } from "./clock-of.ts";
import { views } from "./queries.ts";
import type { RefundClock } from "./refund-clock.ts";
import type { ReturnState, ReturnView } from "./schema.ts";
import { open } from "./states.ts";

/** A row of the desk: a return with its clock, and what it gives back. */
export type DeskReturn = ReturnView & Readonly<{ clock: RefundClock | null; worthMinor: number }>;

type Asked = Readonly<{ state?: ReturnState | undefined; late?: boolean; query?: string | undefined }>;

/** The returns somebody has to do something about, the refund that is due first on top; ended ones only when asked for. */
export async function returnsDesk({ state, late = false, query }: Asked, now: Date): Promise<DeskReturn[]> {
  const words = query?.trim();
  const orders = words ? await ordersNamed(words) : [];
  const found = await views({
    state: state ?? { in: [...open] },
    ...(words && { OR: [{ number: words.toUpperCase() }, { orderId: { in: orders.map(({ id }) => id) } }] }),
  });
  return found
    .map((view) => ({ ...view, clock: clockOf(view, now), worthMinor: worthOf(view) }))
    .filter(({ clock }) => !late || (clock?.lateDays ?? 0) > 0)
    .sort((a, b) => dueOf(a).localeCompare(dueOf(b)) || a.number.localeCompare(b.number));
}

/** The latest orders of this number, or of whoever is named so. */
const ordersNamed = (words: string): Promise<{ id: string }[]> =>
  database.$queryRaw`
    SELECT id FROM orders
    WHERE number = upper(${words}) OR (name_plain(${words}) <> '' AND name_plain(name) LIKE '%' || name_plain(${words}) || '%')
    ORDER BY placed_at DESC LIMIT 200`;

/** What waits for the goods comes last. */
const dueOf = ({ clock }: DeskReturn): string => clock?.dueOn ?? "9999";

/** How many returns there are in each state that somebody works on. */
export async function returnCounts(): Promise<Readonly<Record<(typeof open)[number], number>>> {
  const rows = await database.return.groupBy({ by: ["state"], where: { state: { in: [...open] } }, _count: true });
  const of = (state: ReturnState) => rows.find((row) => row.state === state)?._count ?? 0;
  return { announced: of("announced"), received: of("received"), inspected: of("inspected") };
}

/** What was received in a store and is still to be inspected there. */
export const returnsAt = (storeCode: string): Promise<ReturnView[]> =>
  views({ state: "received", locationCode: storeCode });
