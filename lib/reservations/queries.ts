import { canBeLookedUp } from "#lib/kernel/address";
import type { Locale } from "#lib/kernel/locale";
import { Prisma } from "#lib/platform/database";
import { opensReservation } from "./link-token.ts";
import { readReservationCode } from "./reservation-code.ts";
import type { ArticleView, ReservationView } from "./schema.ts";
import { readArticleView, readReservations } from "./sql/read.ts";

/** What somebody is about to reserve; null when it is not on sale. */
export const articleToReserve = (sku: string, locale: Locale): Promise<ArticleView | null> =>
  canBeLookedUp(sku) ? readArticleView(sku, locale) : Promise.resolve(null);

/** A reservation for whoever has its link; null for anybody else. */
export async function reservationByLink(
  { id, token }: Readonly<{ id: string; token: string }>,
  locale: Locale,
  now: Date,
): Promise<ReservationView | null> {
  if (!opensReservation(token, id, now)) return null;
  const [found] = await readReservations(Prisma.sql`WHERE r.id = ${id}::uuid`, locale);
  return found ?? null;
}

/** The same by its id, in its customer's language: for the mail. */
export async function reservationById(id: string): Promise<ReservationView | null> {
  const [found] = await readReservations(Prisma.sql`WHERE r.id = ${id}::uuid`, null);
  return found ?? null;
}

const atOnce = 100;

/**
 * What the counter of these stores sees (all stores when the list is empty): what waits, the first to end first, then
 * what ended. `query` is a code, or part of a name, an address or a number.
 */
export function reservationsDesk(
  { storeCodes, query }: Readonly<{ storeCodes: readonly string[]; query: string }>,
  locale: Locale,
): Promise<ReservationView[]> {
  const code = readReservationCode(query);
  const like = `%${query.toLowerCase().replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const digits = query.replace(/\D/g, "");
  return readReservations(
    Prisma.sql`
      WHERE ${storeCodes.length === 0 ? Prisma.sql`true` : Prisma.sql`r.store_code = ANY(${[...storeCodes]}::text[])`}
        AND ${
          query
            ? Prisma.sql`(r.code = ${code} OR lower(r.name) LIKE ${like} OR r.email LIKE ${like}
                OR (${digits.length >= 4} AND r.phone LIKE ${`%${digits}%`}))`
            : Prisma.sql`true`
        }
      ORDER BY r.state <> 'held', CASE WHEN r.state = 'held' THEN r.held_until END, r.ended_at DESC
      LIMIT ${atOnce}`,
    locale,
  );
}
