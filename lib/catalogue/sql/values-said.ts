import type { Transaction } from "#lib/platform/database";

/** What products say of an attribute, each value once, and how many say it. */
export const valuesSaid = (tx: Transaction, code: string): Promise<{ value: unknown; products: number }[]> =>
  tx.$queryRaw`
    SELECT said.value, count(*)::int AS products
    FROM (SELECT attributes -> ${code} AS value FROM product WHERE attributes ? ${code}) said
    GROUP BY said.value`;
