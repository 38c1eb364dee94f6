import { Prisma } from "#lib/platform/database";
import type { ListRequest } from "../schema.ts";

const most = 12;

export type ShelvesFound = Readonly<{
  chosen: Place | null;
  choices: readonly (Place & Readonly<{ count: number }>)[];
}>;
type Place = Readonly<{ path: string; nameFr: string; nameEn: string | null }>;

/**
 * Where what a text found stands, read from `basis`: the departments; of a department that is chosen, its categories. Hidden
 * ones are not told.
 */
export const shelvesFound = ({ category }: ListRequest): Prisma.Sql => {
  const column = category ? Prisma.sql`category_path` : Prisma.sql`department_path`;
  return Prisma.sql`json_build_object(
    'chosen', (SELECT json_build_object('path', path, 'nameFr', name_fr, 'nameEn', name_en)
               FROM category WHERE path = ${category ?? ""}),
    'choices', (
      SELECT coalesce(json_agg(json_build_object('path', c.path, 'nameFr', c.name_fr, 'nameEn', c.name_en, 'count', n.count)
                               ORDER BY n.count DESC, c.position, c.path), '[]')
      FROM (SELECT ${column} AS path, count(*)::int AS count FROM basis WHERE missed = 0
            GROUP BY 1 ORDER BY 2 DESC LIMIT ${most}) n
      JOIN category c ON c.path = n.path AND NOT c.hidden AND c.path <> ${category ?? ""}))`;
};
