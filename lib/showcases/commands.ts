import { z } from "zod";
import { movedCategories } from "#lib/catalogue/queries-former-paths";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { command, type Scene } from "#lib/platform/command";
import type { Prisma } from "#lib/platform/database";
import { inserted, moved, removed, typedInto } from "./arranged.ts";
import { type Block, blockKindNames, blockWith } from "./blocks.ts";
import { houseHome } from "./house-home.ts";
import { following } from "./moved-categories.ts";
import { mostBlocks, type ShowcaseContent, showcaseKinds } from "./schema.ts";

const words = (max: number) =>
  z.strictObject({ fr: z.string().trim().max(max), en: z.string().trim().max(max).nullable() });
const json = (content: ShowcaseContent) => content as unknown as Prisma.InputJsonValue;

/**
 * Begins a page: a home page with what the shop shows already, another empty. Nothing of it is shown before it is
 * published. Refuses `slug_taken`.
 */
export const createShowcase = command({
  name: "showcases.create",
  input: z.strictObject({
    slug: z
      .string()
      .trim()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .max(80),
    kind: z.enum(showcaseKinds),
    titleFr: z.string().trim().min(1).max(120),
  }),
  allow: "showcases.write",
  async run({ slug: typed, kind, titleFr }, { tx, now, audit }) {
    const slug = kind === "home" ? "home" : typed;
    const start =
      kind === "home"
        ? houseHome(false)
        : { title: { fr: titleFr, en: null }, summary: { fr: "", en: null }, blocks: [] };
    const row = { id: newId(), slug, kind, draft: json(start), createdAt: now, updatedAt: now };
    const made = await tx.showcase.createMany({ data: [row], skipDuplicates: true });
    if (made.count === 0 || (slug === "home") !== (kind === "home"))
      return refuse({ code: "slug_taken", field: "slug" });
    audit({ subject: `showcase:${slug}`, changes: { title: [null, titleFr] } });
    return ok({ id: row.id });
  },
});

const seen = { id: z.uuid(), revision: z.int().positive() };
const block = { ...seen, blockId: z.string().min(1).max(60) };

/** Changes the title and summary of a draft. Every change of a draft refuses `unknown_showcase` and `showcase_changed`. */
export const saveHeading = command({
  name: "showcases.heading",
  input: z.strictObject({ ...seen, title: words(120), summary: words(300) }),
  allow: "showcases.write",
  run: ({ title, summary, ...of }, scene) => redraft(scene, of, (draft) => ok({ ...draft, title, summary })),
});

/** Adds an empty block behind another, or on top. Refuses `too_many_blocks`. */
export const addBlock = command({
  name: "showcases.add_block",
  input: z.strictObject({ ...seen, kind: z.enum(blockKindNames), after: z.string().max(60).nullable().default(null) }),
  allow: "showcases.write",
  run: ({ kind, after, ...of }, scene) =>
    redraft(scene, of, (draft) =>
      draft.blocks.length >= mostBlocks
        ? refuse({ code: "too_many_blocks" })
        : ok(withBlocks(draft, inserted(draft.blocks, blockWith(kind, newId()), after))),
    ),
});

/** Writes what was typed into a block. Refuses `block_invalid` with the field that can't be kept, and `unknown_block`. */
export const saveBlock = command({
  name: "showcases.save_block",
  input: z.strictObject({ ...block, typed: z.record(z.string().max(40), z.string().max(6_000)) }),
  allow: "showcases.write",
  run: ({ blockId, typed, ...of }, scene) =>
    redraft(scene, of, (draft) => {
      const standing = draft.blocks.find(({ id }) => id === blockId);
      if (!standing) return refuse({ code: "unknown_block" });
      const written = typedInto(standing, typed);
      if (Array.isArray(written)) return refuse({ code: "block_invalid", field: String(written[0]) });
      const saved = written as Block;
      return ok(
        withBlocks(
          draft,
          draft.blocks.map((one) => (one.id === blockId ? saved : one)),
        ),
      );
    }),
});

/** Moves a block one place up (-1) or down (1). */
export const moveBlock = command({
  name: "showcases.move_block",
  input: z.strictObject({ ...block, by: z.union([z.literal(-1), z.literal(1)]) }),
  allow: "showcases.write",
  run: ({ blockId, by, ...of }, scene) =>
    redraft(scene, of, (draft) => ok(withBlocks(draft, moved(draft.blocks, blockId, by)))),
});

export const removeBlock = command({
  name: "showcases.remove_block",
  input: z.strictObject(block),
  allow: "showcases.write",
  run: ({ blockId, ...of }, scene) =>
    redraft(scene, of, (draft) => ok(withBlocks(draft, removed(draft.blocks, blockId)))),
});

/** Has a draft say again what a version said. Refuses `unknown_version`. */
export const restoreShowcase = command({
  name: "showcases.restore",
  input: z.strictObject({ ...seen, number: z.int().positive() }),
  allow: "showcases.write",
  async run({ number, ...of }, scene) {
    const key = { showcaseId: of.id, number };
    const version = await scene.tx.showcaseVersion.findUnique({ where: { showcaseId_number: key } });
    if (!version) return refuse({ code: "unknown_version" });
    const content = version.content as unknown as ShowcaseContent;
    const moves = await movedCategories(scene.tx);
    return redraft(scene, of, () => ok(following(content, moves)));
  },
});

const withBlocks = (draft: ShowcaseContent, blocks: readonly Block[]): ShowcaseContent => ({ ...draft, blocks });

type Redrafted =
  | { ok: true; value: ShowcaseContent }
  | { ok: false; refusal: { code: "too_many_blocks" | "unknown_block" } | { code: "block_invalid"; field: string } };

/** Writes a draft anew, unless it has changed since its editor saw it. A draft is seen by nobody else: no journal. */
async function redraft(
  { tx, now }: Scene,
  { id, revision }: { id: string; revision: number },
  change: (draft: ShowcaseContent) => Redrafted,
) {
  const row = await tx.showcase.findUnique({ where: { id } });
  if (!row) return refuse({ code: "unknown_showcase" });
  const after = change(row.draft as unknown as ShowcaseContent);
  if (!after.ok) return after;
  const { count } = await tx.showcase.updateMany({
    where: { id, revision },
    data: { draft: json(after.value), revision: { increment: 1 }, updatedAt: now },
  });
  return count === 0 ? refuse({ code: "showcase_changed" }) : ok({ id, revision: revision + 1 });
}
