import { database, Prisma } from "#lib/platform/database";
import type { WatchedPromise } from "../schema.ts";

/** A carrier's word that bears on a date comes before any later one that does not. */
const lastWord = Prisma.sql`
  SELECT jsonb_build_object('kind', e.kind, 'at', e.at, 'expectedOn', e.expected_on, 'heardAt', max(e.at) OVER ()) AS word
  FROM carrier_event e WHERE e.tracking_number = p.tracking_code
  ORDER BY e.kind IN ('delayed', 'lost') OR e.expected_on IS NOT NULL DESC, e.at DESC LIMIT 1`;

type Row = Omit<WatchedPromise, "word"> &
  Readonly<{ word: Readonly<{ kind: string; at: string; expectedOn: string | null; heardAt: string }> | null }>;

/**
 * The promises that are open and not held back by a price somebody looks at, but of what takes place at its hour, with how far their parcels are: a line that
 * moved to another parcel is watched there. In pages of so many, by line.
 */
export async function openPromises(after: string | null, most: number): Promise<WatchedPromise[]> {
  const rows = await database.$queryRaw<Row[]>`
    /* prepared */
    SELECT d.order_line_id AS "orderLineId", d.order_id AS "orderId", l.parcel_id AS "parcelId", d.state::text AS state,
      d.method::text AS method, d.location_code AS "placeCode", d.method_code AS "methodCode", d.postcode,
      d.hand_over_on::text AS "handOverOn", d.inputs -> 'transit' AS transit, d.promised_at AS "promisedAt",
      d.forecast_at AS "forecastAt", d.risk, d.at_risk_since AS "atRiskSince", d.told_at AS "toldAt", d.told_for AS "toldFor",
      p.promised_at AS "parcelPromisedAt", p.sent_at AS "sentAt", p.ready_at AS "readyAt",
      EXISTS (SELECT FROM pick k WHERE k.order_line_id = l.id AND k.parcel_id = l.parcel_id AND k.short > 0) AS short,
      said.word
    FROM delivery_promise d
    JOIN order_line l ON l.id = d.order_line_id
    JOIN parcel p ON p.id = l.parcel_id
    JOIN orders o ON o.id = d.order_id
    JOIN variant v ON v.id = l.variant_id
    LEFT JOIN LATERAL (${lastWord}) said ON p.tracking_code IS NOT NULL
    WHERE d.state IN ('promised', 'at_risk', 'told') AND p.delivered_at IS NULL AND p.collected_at IS NULL
      AND o.held_since IS NULL AND v.takes_place_at IS NULL AND (${after}::uuid IS NULL OR d.order_line_id > ${after}::uuid)
    ORDER BY d.order_line_id LIMIT ${most}`;
  return rows.map((row) => ({ ...row, word: row.word && wordOf(row.word) }));
}

const wordOf = ({ at, heardAt, ...word }: NonNullable<Row["word"]>) => ({
  ...word,
  at: new Date(at),
  heardAt: new Date(heardAt),
});
