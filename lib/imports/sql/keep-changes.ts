import type { Client } from "pg";

/**
 * Keeps with the run what it would do to each product, or did: its image before and after, and the version it left it
 * at. An import that goes on after a crash keeps the image of what stood before its first try.
 */
export const keepChanges = (client: Client, runId: string) =>
  client.query(
    `INSERT INTO import_change AS known (run_id, line, kind, product_id, external_id, name, before, after, version, old_paths)
     SELECT $1::uuid, s.line, CASE s.verdict WHEN 'new' THEN 'created' ELSE 'changed' END, s.product_id, s.external_id,
            s.name_fr, s.before, s.after, p.version, nullif(s.old_paths, '[]')
     FROM staged_product s LEFT JOIN product p ON p.id = s.product_id
     ON CONFLICT (run_id, line) DO UPDATE SET version = excluded.version`,
    [runId],
  );

/** What an import comes to, from what was kept of it: true also after a crash in its midst. */
export async function countChanges(client: Client, runId: string, records: number) {
  const { rows } = await client.query<{ added: number; changed: number; refused: number; told: number }>(
    `SELECT count(*) FILTER (WHERE kind = 'created')::int AS added, count(*) FILTER (WHERE kind = 'changed')::int AS changed,
            (SELECT count(*)::int FROM import_refusal WHERE run_id = $1::uuid) AS refused,
            (SELECT count(*)::int FROM (SELECT line FROM import_change WHERE run_id = $1::uuid
                                        UNION SELECT line FROM import_refusal WHERE run_id = $1::uuid) l) AS told
     FROM import_change WHERE run_id = $1::uuid`,
    [runId],
  );
  const { added = 0, changed = 0, refused = 0, told = 0 } = rows[0] ?? {};
  return { added, changed, refused, unchanged: Math.max(0, records - told) };
}
