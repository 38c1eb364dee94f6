import { database } from "#lib/platform/database";
import { carries, staleFrom } from "#lib/platform/page-scope";
import type { ShowcaseKind } from "../schema.ts";
import { showcasesTag } from "../tags.ts";

/** Which version of a landing page or guide is shown. */
export type LiveVersion = Readonly<{ id: string; number: number; slug: string; kind: ShowcaseKind; liveFrom: Date }>;
type Row = Readonly<{ [K in keyof LiveVersion]: LiveVersion[K] | null }> & Readonly<{ turn: Date | null }>;

/** What is shown at an instant, the newest first. What is made from it turns by itself when another version begins or ends. */
export async function liveVersions(now: Date): Promise<LiveVersion[]> {
  carries(showcasesTag);
  const rows = await database.$queryRaw<Row[]>`
    WITH version AS (
      SELECT s.id, s.slug, s.kind, v.number, v.live_from, v.live_until
      FROM showcase s JOIN showcase_version v ON v.showcase_id = s.id
      WHERE s.kind <> 'home' AND v.withdrawn_at IS NULL AND (v.live_until IS NULL OR v.live_until > ${now})
    ), shown AS (
      SELECT DISTINCT ON (id) * FROM version WHERE live_from <= ${now} ORDER BY id, live_from DESC, number DESC
    )
    SELECT id, number, slug, kind, live_from AS "liveFrom", next.turn
    FROM (SELECT min(turn) AS turn FROM version, unnest(ARRAY[live_from, live_until]) turn WHERE turn > ${now}) next
    LEFT JOIN shown ON true
    ORDER BY live_from DESC, slug`;
  const turn = rows[0]?.turn;
  if (turn) staleFrom(turn);
  return rows.filter((row): row is LiveVersion & Row => row.id !== null);
}
