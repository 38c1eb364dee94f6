import { movedCategories } from "#lib/catalogue/queries-former-paths";
import { navigationTag } from "#lib/catalogue/tags";
import { database } from "#lib/platform/database";
import { carries, previewed, staleFrom } from "#lib/platform/page-scope";
import { namedIn } from "./arranged.ts";
import { liveAt, nextTurn } from "./live.ts";
import { following } from "./moved-categories.ts";
import type { ShowcaseContent, ShowcaseKind, Term } from "./schema.ts";
import { contentsOf, type Heading, headingsOf, keyOf } from "./sql/contents.ts";
import { liveVersions } from "./sql/live-versions.ts";
import { showcaseTag } from "./tags.ts";

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
  return version && { kind: row.kind, content: await asItStands(version.content), liveFrom: version.liveFrom };
}

/** What was published, with the categories it names where they stand now. */
async function asItStands(content: ShowcaseContent): Promise<ShowcaseContent> {
  carries(navigationTag);
  return namedIn(content.blocks).categories.length > 0 ? following(content, await movedCategories()) : content;
}

export type LiveShowcase = Readonly<{ slug: string; kind: ShowcaseKind; content: ShowcaseContent; liveFrom: Date }>;

/** Every landing page and guide that is shown at an instant, the newest first; for lists, feeds and site maps. */
export async function liveShowcases(now: Date): Promise<LiveShowcase[]> {
  const versions = await liveVersions(now);
  const contents = await contentsOf(versions);
  return versions.flatMap(({ slug, kind, liveFrom, ...version }) => {
    const content = contents.get(keyOf(version));
    return content ? [{ slug, kind, content, liveFrom }] : [];
  });
}

export type NamedShowcase = Readonly<{ slug: string }> & Heading;

/** The same by their names alone. */
export async function namedShowcases(now: Date): Promise<NamedShowcase[]> {
  const versions = await liveVersions(now);
  const headings = await headingsOf(versions);
  return versions.flatMap(({ slug, ...version }) => {
    const heading = headings.get(keyOf(version));
    return heading ? [{ slug, ...heading }] : [];
  });
}
