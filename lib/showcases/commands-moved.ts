import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { following } from "./moved-categories.ts";
import type { ShowcaseContent } from "./schema.ts";

/**
 * Has drafts name a category by its new path. What is published follows by itself (`queries.ts`); who has a draft open may
 * go on, for it says what it said.
 */
export const followMovedCategory = command({
  name: "showcases.follow_moved",
  input: z.strictObject({ from: z.string().min(1), to: z.string().min(1) }),
  allow: "system",
  async run({ from, to }, { tx }) {
    const rows = await tx.$queryRaw<{ id: string; draft: ShowcaseContent }[]>`
      SELECT id, draft FROM showcase WHERE draft::text LIKE ${`%"${from}"%`} FOR UPDATE`;
    const moves = new Map([[from, to]]);
    for (const { id, draft } of rows)
      await tx.$executeRaw`
        UPDATE showcase SET draft = ${JSON.stringify(following(draft, moves))}::jsonb WHERE id = ${id}::uuid`;
    return ok({ renamed: rows.length });
  },
});
