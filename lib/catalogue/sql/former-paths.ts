import { Prisma, type Transaction } from "#lib/platform/database";

export type Former = Readonly<{ path: string; categoryId: string }>;

/** Keeps paths for the categories that had them, or that take the place of one that had. A path that came back is former no more. */
export async function keepFormer(tx: Transaction, left: readonly Former[], taken: readonly string[], now: Date) {
  await tx.$executeRaw`
    INSERT INTO category_former_path (path, category_id, moved_at)
    SELECT path, category_id, ${now} FROM unnest(${left.map(({ path }) => path)}::text[], ${left.map(({ categoryId }) => categoryId)}::uuid[])
      AS former (path, category_id)
    ON CONFLICT (path) DO UPDATE SET category_id = excluded.category_id, moved_at = excluded.moved_at`;
  await tx.categoryFormerPath.deleteMany({ where: { path: { in: [...taken] } } });
}

/** The category whose path this was, if it is another's now. */
export const formerlyOf = (tx: Transaction, path: string) =>
  tx.categoryFormerPath.findUnique({ where: { path }, select: { categoryId: true } });

/** Where categories stand now, by each path they had before; of these paths, or of all. */
export const nowAt = (
  reader: Pick<Transaction, "$queryRaw">,
  paths: readonly string[] | null,
): Promise<{ path: string; now: string }[]> =>
  reader.$queryRaw(Prisma.sql`
    /* prepared */
    SELECT former.path, category.path AS now
    FROM category_former_path former JOIN category ON category.id = former.category_id
    ${paths ? Prisma.sql`WHERE former.path = ANY (${[...paths]}::text[])` : Prisma.empty} ORDER BY former.path`);
