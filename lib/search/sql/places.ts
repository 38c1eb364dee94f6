import type { Locale } from "#lib/kernel/locale";
import { Prisma } from "#lib/platform/database";

type Named = Readonly<{ name: string }>;
export type Places = Readonly<{
  categories: readonly (Named & Readonly<{ path: string }>)[];
  stores: readonly (Named & Readonly<{ slug: string }>)[];
}>;

/** Categories that are named by words that begin as these do, and the stores of a town or postcode among them. */
export function placesNamed(words: readonly string[], locale: Locale): Prisma.Sql {
  const name = locale === "en" ? Prisma.sql`coalesce(name_en, name_fr)` : Prisma.sql`name_fr`;
  const isNamed = (text: Prisma.Sql) => Prisma.sql`
    (SELECT bool_and(unaccent(lower(${text})) ~ ('\\m' || regexp_replace(word, '[sx]$', ''))) FROM unnest(${words}::text[]) word)`;
  const towns = Prisma.sql`string_to_array(unaccent(lower(city)) || ' ' || postcode, ' ')`;
  const typed = words.filter((word) => word.length > 3);
  return Prisma.sql`
    (SELECT coalesce(json_agg(c), '[]')
     FROM (SELECT path, ${name} AS name FROM category WHERE NOT hidden AND ${isNamed(name)}
           ORDER BY length(path), position LIMIT 4) c) AS categories,
    (SELECT coalesce(json_agg(s), '[]')
     FROM (SELECT slug, name FROM store
           WHERE ${isNamed(Prisma.sql`name || ' ' || city || ' ' || postcode`)} OR ${towns} && ${typed}::text[]
           ORDER BY position LIMIT 3) s) AS stores`;
}
