import { database } from "#lib/platform/database";
import { contentChanges, type ProductContent } from "./content.ts";

/** A version of a product as its history shows it; what it changed is told against the one before it. */
export type VersionView = Readonly<{
  version: number;
  at: Date;
  /** Empty for what was there before the first save. */
  actorName: string;
  restores: number | null;
  changes: Readonly<Record<string, readonly [before: unknown, after: unknown]>>;
}>;

/** The last `limit` versions of a product, the newest first. */
export async function versionsOf(productId: string, limit = 100): Promise<VersionView[]> {
  const rows = await database.productVersion.findMany({
    where: { productId },
    orderBy: { version: "desc" },
    take: limit + 1,
    include: { parts: { select: { changes: true } } },
  });
  return rows.slice(0, limit).map(({ content, parts, ...row }, index) => {
    const before = rows[index + 1]?.content as ProductContent | undefined;
    const changes = before ? contentChanges(before, content as ProductContent) : {};
    return { ...row, changes: Object.assign(changes, ...parts.map((part) => part.changes)) };
  });
}
