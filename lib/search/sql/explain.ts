import { database, Prisma } from "#lib/platform/database";
import type { Match, Term } from "../text/match.ts";
import { pointsOf, weightsOf } from "./fit.ts";
import { columnsOf } from "./hits.ts";

/** Where a word stands in what is searched of a product. */
export type Part = "name" | "places" | "traits" | "description";

export type Reason = Readonly<{
  word: string;
  parts: readonly Part[];
  /** A synonym or a longer word stands in its place. */
  other: boolean;
  points: number;
}>;

export type ReasonedRow = Readonly<{
  id: string;
  handle: string;
  popularity: number;
  places: number;
  reasons: readonly Reason[];
}>;

/** Of each of these products, what every word of a search finds in it and how much that counts (fit.ts). */
export async function readReasons(handles: readonly string[], match: Match | null): Promise<ReasonedRow[]> {
  const { document, words, configuration } = columnsOf[match?.language ?? "fr"];
  const reasons = (match?.terms ?? []).map((term) => reasonOf(term, configuration));
  return database.$queryRaw<ReasonedRow[]>`
    SELECT id, handle, popularity, cardinality(in_stock_at) AS places,
           ${reasons.length > 0 ? Prisma.sql`json_build_array(${Prisma.join(reasons)})` : Prisma.sql`'[]'::json`} AS reasons
    FROM (
      SELECT p.id, p.handle, l.popularity, l.in_stock_at, d.${document} AS document, ${weightsOf(Prisma.sql`d.${words}`)} AS weights
      FROM product p JOIN listing l ON l.product_id = p.id JOIN listing_card d ON d.product_id = p.id
      WHERE p.handle = ANY(${handles}::text[])
    ) found`;
}

const labels: readonly (readonly [Part, string])[] = [
  ["name", "A"],
  ["places", "B"],
  ["traits", "C"],
  ["description", "D"],
];

function reasonOf(term: Term, configuration: Prisma.Sql): Prisma.Sql {
  const inPart = labels.map(
    ([part, label]) =>
      Prisma.sql`CASE WHEN document @@ to_tsquery(${configuration}, ${`${term.word}:${label}`}) THEN ${part}::text END`,
  );
  const other =
    term.others === null ? Prisma.sql`false` : Prisma.sql`document @@ to_tsquery(${configuration}, ${term.others})`;
  return Prisma.sql`json_build_object(
    'word', ${term.word}::text, 'parts', array_remove(ARRAY[${Prisma.join(inPart)}], NULL), 'other', ${other},
    'points', ${pointsOf(configuration, term)})`;
}
