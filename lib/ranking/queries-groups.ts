import { database } from "#lib/platform/database";

/**
 * The group whose order of lists a customer is shown: of their groups that have one in force, the one published last; null
 * where none has.
 */
export async function groupShownTo(accountId: string, now: Date): Promise<string | null> {
  const [row] = await database.$queryRaw<{ code: string }[]>`
    SELECT m.group_code AS code
    FROM customer_group_member m
    JOIN ranking r ON r.scope = 'group:' || m.group_code
    JOIN ranking_version v ON v.ranking_id = r.id
    WHERE m.account_id = ${accountId}::uuid AND v.withdrawn_at IS NULL
      AND v.live_from <= ${now} AND (v.live_until IS NULL OR v.live_until > ${now})
    ORDER BY v.live_from DESC, v.published_at DESC, m.group_code LIMIT 1`;
  return row?.code ?? null;
}
