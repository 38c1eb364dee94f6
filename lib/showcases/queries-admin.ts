import { database, type Transaction } from "#lib/platform/database";
import { namedIn } from "./arranged.ts";
import type { Block } from "./blocks.ts";
import { liveAt } from "./live.ts";
import type { Known } from "./problems.ts";
import type { ShowcaseContent, ShowcaseKind, Term } from "./schema.ts";

/** Of what blocks name, what is sold now. */
export async function knownTo(
  blocks: readonly Block[],
  reader: Pick<Transaction, "product" | "category"> = database,
): Promise<Known> {
  const { products, categories } = namedIn(blocks);
  const [sold, there] = await Promise.all([
    reader.product.findMany({ where: { handle: { in: products }, status: "active" }, select: { handle: true } }),
    reader.category.findMany({ where: { path: { in: categories } }, select: { path: true } }),
  ]);
  return { products: new Set(sold.map(({ handle }) => handle)), categories: new Set(there.map(({ path }) => path)) };
}

export type ShowcaseRow = Readonly<{
  id: string;
  slug: string;
  kind: ShowcaseKind;
  titleFr: string;
  updatedAt: Date;
  live: Term | null;
  /** The next that will begin. */
  next: Term | null;
}>;

/** All pages made of blocks, the home page first. */
export async function showcases(now: Date): Promise<readonly ShowcaseRow[]> {
  const rows = await database.showcase.findMany({
    include: { versions: { select: { number: true, liveFrom: true, liveUntil: true, withdrawnAt: true } } },
    orderBy: [{ updatedAt: "desc" }, { slug: "asc" }],
  });
  const told = rows.map(({ versions, draft, kind, ...row }) => ({
    ...row,
    kind: kind as ShowcaseKind,
    titleFr: (draft as unknown as ShowcaseContent).title.fr,
    live: liveAt(versions, now),
    next:
      versions
        .filter(({ liveFrom, withdrawnAt }) => !withdrawnAt && liveFrom > now)
        .sort((a, b) => a.liveFrom.getTime() - b.liveFrom.getTime())[0] ?? null,
  }));
  return told.sort((a, b) => Number(b.kind === "home") - Number(a.kind === "home"));
}

export type NamingShowcase = Readonly<{ id: string; titleFr: string; paths: readonly string[] }>;

/** The pages of which a version that is or may yet be shown names categories, by the paths it was published with. */
export async function showcasesNaming(now: Date): Promise<NamingShowcase[]> {
  const rows = await database.showcaseVersion.findMany({
    where: { withdrawnAt: null, OR: [{ liveUntil: null }, { liveUntil: { gt: now } }] },
    select: { showcaseId: true, content: true },
    orderBy: { number: "asc" },
  });
  const pages = rows.map(({ showcaseId: id, content }) => {
    const { title, blocks } = content as unknown as ShowcaseContent;
    return { id, titleFr: title.fr, paths: namedIn(blocks).categories };
  });
  return [...Map.groupBy(pages, ({ id }) => id).values()].flatMap((all) => {
    const last = all.at(-1);
    return last ? [{ ...last, paths: all.flatMap(({ paths }) => paths) }] : [];
  });
}

export type VersionRow = Term & Readonly<{ publishedAt: Date; publishedBy: string }>;
export type ShowcaseDraft = Readonly<{
  id: string;
  slug: string;
  kind: ShowcaseKind;
  draft: ShowcaseContent;
  revision: number;
  versions: readonly VersionRow[];
}>;

/** One page with its draft and what was published of it, the latest first. */
export async function showcaseDraft(id: string): Promise<ShowcaseDraft | null> {
  const row = await database.showcase.findUnique({
    where: { id },
    include: { versions: { omit: { content: true }, orderBy: { number: "desc" } } },
  });
  return row && { ...row, kind: row.kind as ShowcaseKind, draft: row.draft as unknown as ShowcaseContent };
}
