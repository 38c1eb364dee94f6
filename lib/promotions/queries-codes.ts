import { database } from "#lib/platform/database";

export type CodeLine = Readonly<{
  id: string;
  code: string;
  batch: string | null;
  uses: number;
  maxUses: number | null;
  expiresAt: Date | null;
  active: boolean;
}>;

const shown = 100;

/** The codes of a promotion, newest first, a page at a time; `query` is how one begins. */
export async function codesOfPromotion(promotionId: string, query = "", cursor: string | null = null) {
  const rows = await database.coupon.findMany({
    where: {
      promotionId,
      ...(query && { code: { startsWith: query } }),
      ...(cursor && /^[0-9a-f-]{36}$/.test(cursor) && { id: { lt: cursor } }),
    },
    include: { batch: { select: { name: true } } },
    orderBy: { id: "desc" },
    take: shown + 1,
  });
  const items = rows.slice(0, shown).map(({ batch, ...row }): CodeLine => ({ ...row, batch: batch?.name ?? null }));
  return { items, nextCursor: rows.length > shown ? (items.at(-1)?.id ?? null) : null };
}

/** The batches of codes that were drawn for a promotion, with how many of them were used. */
export async function batchesOfPromotion(promotionId: string) {
  return database.$queryRaw<
    { id: string; name: string; count: number; used: number; authorName: string; createdAt: Date }[]
  >`
    SELECT b.id, b.name, b.count, b.author_name AS "authorName", b.created_at AS "createdAt",
           (SELECT count(*)::int FROM coupon c WHERE c.batch_id = b.id AND c.uses > 0) AS used
    FROM coupon_batch b WHERE b.promotion_id = ${promotionId}::uuid ORDER BY b.created_at DESC`;
}
