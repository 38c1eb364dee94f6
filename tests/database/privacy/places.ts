import { database, Prisma } from "#lib/platform/database";

type Column = Readonly<{ table: string; column: string; type: string }>;

/** Every column of the whole database in which the word stands, as "table.column". */
export async function placesOf(word: string): Promise<string[]> {
  const columns = await database.$queryRaw<Column[]>`
    SELECT c.table_name AS table, c.column_name AS column, c.data_type AS type
    FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
    WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'
      AND c.data_type IN ('text', 'character varying', 'json', 'jsonb', 'ARRAY', 'bytea', 'tsvector')`;
  const found = await Promise.all(columns.map((column) => stands(column, word)));
  return columns
    .filter((_, index) => found[index])
    .map(({ table, column }) => `${table}.${column}`)
    .toSorted();
}

async function stands({ table, column, type }: Column, word: string): Promise<boolean> {
  const name = Prisma.raw(`"${column}"`);
  const text = type === "bytea" ? Prisma.sql`encode(${name}, 'escape')` : Prisma.sql`${name}::text`;
  const rows = await database.$queryRaw<unknown[]>`
    SELECT 1 FROM ${Prisma.raw(`"${table}"`)} WHERE strpos(${text}, ${word}) > 0 LIMIT 1`;
  return rows.length > 0;
}
