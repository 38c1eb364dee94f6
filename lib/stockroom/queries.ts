import { database, Prisma } from "#lib/platform/database";
import type { Correction } from "./schema.ts";
import { articlesNamed } from "./sql/articles.ts";

const corrections = (which: Prisma.Sql, most: number) => database.$queryRaw<Correction[]>`
  SELECT c.id, v.sku, p.name_fr AS name, c.location_code AS "locationCode", l.name AS "locationName", c.counted,
         c.difference, c.value_minor AS "valueMinor", c.state::text AS state, c.reason, c.at, c.created_at AS "createdAt",
         c.author_id AS "authorId", c.author_name AS "authorName", c.decided_by_name AS "decidedByName"
  FROM stock_correction c
  JOIN variant v ON v.id = c.variant_id JOIN product p ON p.id = v.product_id
  JOIN stock_location l ON l.code = c.location_code
  WHERE ${which} ORDER BY c.created_at DESC, c.id DESC LIMIT ${most}`;

/** Counts and corrections that wait for a second person, the latest first. */
export const waitingCorrections = (): Promise<Correction[]> => corrections(Prisma.sql`c.state = 'waiting'`, 200);

/** What was counted at a place lately. */
export const correctionsAt = (location: string, most = 30): Promise<Correction[]> =>
  corrections(Prisma.sql`c.location_code = ${location}`, most);

/** The SKU that a barcode or a reference names, as scanned or typed; null when none does. */
export const skuNamed = async (code: string): Promise<string | null> =>
  (await articlesNamed(database, [code])).get(code)?.sku ?? null;

/** How many wait for a second person. */
export const waitingCorrectionCount = (): Promise<number> =>
  database.stockCorrection.count({ where: { state: "waiting" } });
