import { database } from "#lib/platform/database";
import { carries, previewed, staleFrom } from "#lib/platform/page-scope";
import { liveAt, nextTurn } from "./live.ts";
import type { ShowcaseContent, ShowcaseKind, Term } from "./schema.ts";
import { showcasesTag, showcaseTag } from "./tags.ts";

type Version = Term & Readonly<{ content: ShowcaseContent }>;
type Row = Readonly<{ id: string; kind: ShowcaseKind; draft: ShowcaseContent; versions: readonly Version[] }>;

export type Shown = Readonly<{ kind: ShowcaseKind; content: ShowcaseContent; liveFrom: Date | null }>;

/**
 * What the page at this address shows at an instant; null when nothing is published there then. The page it makes turns
 * by itself when another version begins or ends. Staff who look at the draft see the draft.
 */
export async function showcase(slug: string, now: Date): Promise<Shown | null> {
  carries(showcaseTag(slug));
  const row = (await database.showcase.findUnique({
    where: { slug },
    select: {
      id: true,
      kind: true,
      draft: true,
      versions: {
        where: { withdrawnAt: null, OR: [{ liveUntil: null }, { liveUntil: { gt: now } }] },
        select: { number: true, liveFrom: true, liveUntil: true, withdrawnAt: true, content: true },
      },
    },
  })) as unknown as Row | null;
  if (!row) return null;
  const turn = nextTurn(row.versions, now);
  if (turn) staleFrom(turn);
  if (previewed()?.draftId === row.id) return { kind: row.kind, content: row.draft, liveFrom: null };
  const version = liveAt(row.versions, now);
  return version && { kind: row.kind, content: version.content, liveFrom: version.liveFrom };
}

export type LiveShowcase = Readonly<{ slug: string; kind: ShowcaseKind; content: ShowcaseContent; liveFrom: Date }>;
type Turning = LiveShowcase & Readonly<{ turn: Date | null }>;

/**
 * Every landing page and guide that is shown at an instant, the newest first; for lists, searches and site maps. What they
 * make turns by itself when another version begins or ends.
 */
export async function liveShowcases(now: Date): Promise<readonly LiveShowcase[]> {
  carries(showcasesTag);
  const rows = await database.$queryRaw<Turning[]>`
    WITH version AS (
      SELECT s.id, s.slug, s.kind, v.number, v.live_from, v.live_until
      FROM showcase s JOIN showcase_version v ON v.showcase_id = s.id
      WHERE s.kind <> 'home' AND v.withdrawn_at IS NULL AND (v.live_until IS NULL OR v.live_until > ${now})
    ), chosen AS (
      SELECT DISTINCT ON (id) * FROM version WHERE live_from <= ${now} ORDER BY id, live_from DESC, number DESC
    ), shown AS (
      SELECT slug, kind, v.content, v.live_from
      FROM chosen JOIN showcase_version v ON v.showcase_id = chosen.id AND v.number = chosen.number
    )
    SELECT slug, kind, content, live_from AS "liveFrom", next.turn
    FROM (SELECT min(turn) AS turn FROM version, unnest(ARRAY[live_from, live_until]) turn WHERE turn > ${now}) next
    LEFT JOIN shown ON true
    ORDER BY live_from DESC, slug`;
  const turn = rows[0]?.turn;
  if (turn) staleFrom(turn);
  return rows.flatMap(({ slug, kind, content, liveFrom }) => (slug ? { slug, kind, content, liveFrom } : []));
}
