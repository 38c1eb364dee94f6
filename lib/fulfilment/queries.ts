import { type Day, dayOf } from "#lib/kernel/local-time";
import type { Locale } from "#lib/kernel/locale";
import { database, Prisma } from "#lib/platform/database";
import type { DueParcel, PickView, WaveInBrief, WaveView } from "./schema.ts";
import { readDue } from "./sql/due.ts";
import { readPicks } from "./sql/picks.ts";
import { wanted } from "./sql/wanted.ts";

/** What is still to be fetched in a place, wave by wave, in the order of the walk: by zone, then shelf. */
export const picksOf = (place: string, locale: Locale = "fr"): Promise<PickView[]> =>
  readPicks(Prisma.sql`w.location_code = ${place} AND w.closed_at IS NULL`, locale);

/** A wave with all its picks in the order of the walk; null when there is none. */
export async function waveById(id: string, locale: Locale): Promise<WaveView | null> {
  const wave = await database.pickWave.findUnique({ where: { id } });
  if (!wave) return null;
  const place = await database.stockLocation.findUnique({ where: { code: wave.locationCode } });
  const picks = await readPicks(Prisma.sql`k.wave_id = ${id}::uuid`, locale);
  return { ...wave, locationName: place?.name ?? wave.locationCode, picks };
}

/** Every parcel that must leave, or be ready, by this day in these places (all places when none is named), first things first. */
export const dueParcels = (places: readonly string[], until: Day): Promise<DueParcel[]> => readDue(places, until);

const wavesShown = 40;

/** The waves of these places: those still open, and those closed today; the newest first. */
export const wavesOf = (places: readonly string[], now: Date): Promise<WaveInBrief[]> =>
  database.$queryRaw<WaveInBrief[]>(Prisma.sql`
    SELECT w.id, w.number, w.location_code AS "locationCode", w.made_by_name AS "madeByName",
           w.created_at AS "createdAt", w.closed_at AS "closedAt", count(DISTINCT k.parcel_id)::int AS parcels,
           sum(${wanted})::int AS wanted, sum(least(${wanted}, k.picked + k.short))::int AS found
    FROM pick_wave w
    JOIN pick k ON k.wave_id = w.id
    JOIN order_line l ON l.id = k.order_line_id
    JOIN orders o ON o.id = l.order_id
    WHERE (w.closed_at IS NULL OR (w.closed_at AT TIME ZONE 'Europe/Paris')::date = ${dayOf(now)}::date)
      AND ${places.length > 0 ? Prisma.sql`w.location_code = ANY(${[...places]}::text[])` : Prisma.sql`true`}
    GROUP BY w.id
    ORDER BY w.closed_at IS NOT NULL, w.created_at DESC
    LIMIT ${wavesShown}`);
