import { database, Prisma } from "#lib/platform/database";

/** Where an order's line stands before its date: what is in danger comes before how far it has got. */
export type BoardStep = "late" | "to_prepare" | "on_the_way" | "ready" | "kept" | "missed";
export type BoardView = "risk" | "today" | "tomorrow" | "misses";
export type Stretch = Readonly<{ from: Date; until: Date }>;

/** One promised line as the board tells it. */
export type BoardLine = Readonly<{
  orderLineId: string;
  orderNumber: string;
  customer: string;
  article: string;
  options: string;
  quantity: number;
  picture: string | null;
  placeCode: string;
  placeName: string;
  method: "delivery" | "pickup";
  carrier: string | null;
  promisedAt: Date;
  forecastAt: Date;
  state: "promised" | "at_risk" | "told" | "kept" | "kept_late_told" | "broken";
  risk: string | null;
  toldAt: Date | null;
  fulfilledAt: Date | null;
  step: BoardStep;
}>;

/** More than a screen of people to tell is done in several rounds. */
const most = 300;

const step = Prisma.sql`
  CASE WHEN d.state IN ('kept', 'kept_late_told') THEN 'kept' WHEN d.state = 'broken' THEN 'missed'
       WHEN d.state IN ('at_risk', 'told') THEN 'late' WHEN p.ready_at IS NOT NULL THEN 'ready'
       WHEN p.sent_at IS NOT NULL THEN 'on_the_way' ELSE 'to_prepare' END`;

/** What waits for somebody to write why it was missed. */
const unexplained = Prisma.sql`
  d.state IN ('kept_late_told', 'broken')
  AND NOT EXISTS (SELECT FROM promise_miss m WHERE m.order_line_id = d.order_line_id)`;

const due = ({ from, until }: Stretch) => Prisma.sql`
  d.state <> 'released' AND d.promised_at >= ${from} AND d.promised_at < ${until}`;

/** The lines of a view, of one place or of all: in danger first, then by date. */
export function boardLines(
  view: Exclude<BoardView, "today" | "tomorrow"> | Stretch,
  place: string | null = null,
): Promise<BoardLine[]> {
  const which =
    view === "risk" ? Prisma.sql`d.state IN ('at_risk', 'told')` : view === "misses" ? unexplained : due(view);
  return database.$queryRaw<BoardLine[]>`
    SELECT d.order_line_id AS "orderLineId", o.number AS "orderNumber", o.name AS customer, l.name AS article,
           l.options_text AS options, l.quantity - l.cancelled_quantity AS quantity, l.picture_file AS picture,
           d.location_code AS "placeCode", s.name AS "placeName", d.method::text AS method, c.name AS carrier,
           d.promised_at AS "promisedAt", d.forecast_at AS "forecastAt", d.state::text AS state, d.risk,
           d.told_at AS "toldAt", d.fulfilled_at AS "fulfilledAt", ${step} AS step
    FROM delivery_promise d
    JOIN orders o ON o.id = d.order_id
    JOIN order_line l ON l.id = d.order_line_id
    JOIN parcel p ON p.id = d.parcel_id
    JOIN stock_location s ON s.code = d.location_code
    LEFT JOIN carrier c ON c.code = d.carrier_code
    WHERE ${which} AND (${place}::text IS NULL OR d.location_code = ${place})
    ORDER BY d.state <> 'at_risk', d.promised_at, o.number, l.position
    LIMIT ${most}`;
}

/** How many lines a stretch of time has promised, by where they stand. */
export async function boardSteps(
  stretch: Stretch,
  place: string | null = null,
): Promise<ReadonlyMap<BoardStep, number>> {
  const rows = await database.$queryRaw<{ step: BoardStep; lines: number }[]>`
    SELECT ${step} AS step, count(*)::int AS lines
    FROM delivery_promise d JOIN parcel p ON p.id = d.parcel_id
    WHERE ${due(stretch)} AND (${place}::text IS NULL OR d.location_code = ${place})
    GROUP BY 1`;
  return new Map(rows.map(({ step, lines }) => [step, lines]));
}

/** Work that waits: customers to tell, misses to explain; for the tabs and the menu. */
export async function boardCounts(): Promise<Readonly<{ risk: number; misses: number }>> {
  const [row] = await database.$queryRaw<{ risk: number; misses: number }[]>`
    SELECT (SELECT count(*)::int FROM delivery_promise WHERE state = 'at_risk') AS risk,
           (SELECT count(*)::int FROM delivery_promise d WHERE ${unexplained}) AS misses`;
  return row ?? { risk: 0, misses: 0 };
}

/** The places that have promised something, by name. */
export const boardPlaces = (): Promise<{ code: string; name: string }[]> =>
  database.$queryRaw`
    SELECT s.code, s.name FROM stock_location s
    WHERE EXISTS (SELECT FROM delivery_promise d WHERE d.location_code = s.code) ORDER BY s.name`;
