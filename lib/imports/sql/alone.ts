import type { Client } from "pg";

/**
 * Whether this connection is the only one that imports from the source now; it stays so until it closes, however it
 * closes. Two imports of one file side by side would judge each other's products.
 */
export async function alone(client: Client, source: string): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>(
    "SELECT pg_try_advisory_lock(hashtext('import'), hashtext($1)) AS taken",
    [source],
  );
  return rows[0]?.taken ?? false;
}
