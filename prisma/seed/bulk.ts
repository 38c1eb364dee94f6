import { Prisma, type Transaction } from "#lib/platform/database";

const portion = 4_000;
const columnOf = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * Inserts many rows of one shape in statements of a few thousand, ten times as fast as the client's own way. Keys are
 * those of the model; a column that no row names gets the table's default, so that ids must be given.
 */
export async function insertRows(tx: Transaction, table: string, rows: readonly object[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).map((key) => ({ key, column: columnOf(key) }));
  const named = Prisma.raw(columns.map(({ column }) => `"${column}"`).join(", "));
  for (let from = 0; from < rows.length; from += portion) {
    const part = rows
      .slice(from, from + portion)
      .map((row) => Object.fromEntries(columns.map(({ key, column }) => [column, Reflect.get(row, key)])));
    await tx.$executeRaw`
      INSERT INTO ${Prisma.raw(`"${table}"`)} (${named})
      SELECT ${named} FROM jsonb_populate_recordset(NULL::${Prisma.raw(`"${table}"`)}, ${JSON.stringify(part)}::jsonb)`;
  }
}
