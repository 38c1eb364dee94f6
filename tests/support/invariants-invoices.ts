import { booksFaults } from "#lib/invoices/proving";
import { database } from "#lib/platform/database";

/** Numbers without a gap, days that do not go back, seals that hold; no order is invoiced for more than it is. */
export const brokenInvoices = async (): Promise<readonly object[]> => [
  ...(await booksFaults()),
  ...(await database.$queryRaw<object[]>`
    WITH told AS (
      SELECT order_id, sum(CASE kind WHEN 'invoice' THEN gross_minor ELSE -gross_minor END) AS gross
      FROM invoice GROUP BY order_id
    )
    SELECT o.number, told.gross::int AS invoiced, o.total_minor AS total
    FROM told JOIN orders o ON o.id = told.order_id WHERE told.gross NOT BETWEEN 0 AND o.total_minor`),
];
