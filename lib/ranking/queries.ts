import { movedCategories } from "#lib/catalogue/queries-former-paths";
import { database, type Transaction } from "#lib/platform/database";
import { oncePerPage, previewed } from "#lib/platform/page-scope";
import { following, namesCategories } from "./moved-categories.ts";
import type { RankingContent } from "./schema.ts";
import type { Rankings, Scope } from "./scopes.ts";

/** A ranking in force, and which edition of it: another edition, and the order of its lists may be another. */
export type LiveRanking = Readonly<{ scope: Scope; edition: string; content: RankingContent }>;

/** The rankings in force at an instant: of each one's versions begun, not ended and not withdrawn, the one that began last. */
export async function liveRankings(
  now: Date,
  reader: Pick<Transaction, "$queryRaw"> = database,
): Promise<LiveRanking[]> {
  const rows = await reader.$queryRaw<LiveRanking[]>`
    SELECT DISTINCT ON (r.id) r.scope, v.number::text AS edition, v.content
    FROM ranking r JOIN ranking_version v ON v.ranking_id = r.id
    WHERE v.withdrawn_at IS NULL AND v.live_from <= ${now} AND (v.live_until IS NULL OR v.live_until > ${now})
    ORDER BY r.id, v.live_from DESC, v.number DESC`;
  if (!rows.some(({ content }) => namesCategories(content))) return rows;
  const moves = await movedCategories(reader);
  return rows.map((row) => ({ ...row, content: following(row.content, moves) }));
}

/** The one of them that orders this. */
export async function liveRanking(
  scope: Scope,
  now: Date,
  reader: Pick<Transaction, "$queryRaw"> = database,
): Promise<RankingContent | null> {
  const [row] = await reader.$queryRaw<Pick<LiveRanking, "content">[]>`
    /* prepared */
    SELECT v.content
    FROM ranking r JOIN ranking_version v ON v.ranking_id = r.id
    WHERE r.scope = ${scope} AND v.withdrawn_at IS NULL
      AND v.live_from <= ${now} AND (v.live_until IS NULL OR v.live_until > ${now})
    ORDER BY v.live_from DESC, v.number DESC LIMIT 1`;
  if (!row) return null;
  return namesCategories(row.content) ? following(row.content, await movedCategories(reader)) : row.content;
}

export const byScope = (live: readonly LiveRanking[]): Rankings =>
  new Map(live.map(({ scope, content }) => [scope, content]));

/** What staff see who look at the shop at another instant, with the draft they look at; null for everybody else. */
export async function previewedRankings(now: Date): Promise<Rankings | null> {
  const preview = previewed();
  if (!preview) return null;
  return oncePerPage("rankings", async () => {
    const { draftId } = preview;
    const [live, draft] = await Promise.all([
      liveRankings(now),
      draftId ? database.ranking.findUnique({ where: { id: draftId }, select: { scope: true, draft: true } }) : null,
    ]);
    return draft
      ? new Map([...byScope(live), [draft.scope as Scope, draft.draft as unknown as RankingContent]])
      : byScope(live);
  });
}

/** Ids of all products that a ranking has ever pinned. */
export async function everPinned(scope: Scope, reader: Pick<Transaction, "$queryRaw">): Promise<string[]> {
  const rows = await reader.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT pin->>'productId' AS id
    FROM ranking r JOIN ranking_version v ON v.ranking_id = r.id, jsonb_array_elements(v.content->'pins') pin
    WHERE r.scope = ${scope}`;
  return rows.map(({ id }) => id);
}
