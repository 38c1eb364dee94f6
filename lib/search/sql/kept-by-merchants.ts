import type { Locale } from "#lib/kernel/locale";
import { database } from "#lib/platform/database";

type Row = Readonly<{
  synonyms: readonly Readonly<{ locale: Locale; word: string; others: readonly string[] }>[];
  leadsTo: string | null;
  pins: readonly string[];
}>;

/** What merchants said of a query and of the phrases in it: other words, where it leads, what stands first. */
export async function readKept(query: string, phrases: readonly string[], locale: Locale): Promise<Row> {
  const [row] = await database.$queryRaw<[Row]>`
    /* prepared */
    SELECT (SELECT coalesce(json_agg(json_build_object('locale', locale, 'word', word, 'others', others)), '[]')
            FROM search_synonym WHERE locale IN ('fr', 'en') AND word = ANY(${phrases}::text[])) AS synonyms,
           (SELECT path FROM search_redirect WHERE locale = ${locale} AND query = ${query}) AS "leadsTo",
           (SELECT coalesce(array_agg(product_id::text ORDER BY position, product_id), '{}')
            FROM search_pin WHERE locale = ${locale} AND query = ${query}) AS pins`;
  return row;
}
