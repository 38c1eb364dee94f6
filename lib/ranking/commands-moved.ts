import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { following } from "./moved-categories.ts";
import type { RankingContent } from "./schema.ts";

/**
 * Has the rankings of a category, and of those below it, follow it to its new path, and drafts name it by that. One that
 * waits there already stays. What was published follows by itself (`queries.ts`).
 */
export const followMovedCategory = command({
  name: "ranking.follow_moved",
  input: z.strictObject({ from: z.string().min(1), to: z.string().min(1) }),
  allow: "system",
  async run({ from, to }, { tx }) {
    const moved = await tx.$executeRaw`
      UPDATE ranking r SET scope = 'category:' || ${to} || substr(r.scope, length('category:' || ${from}) + 1)
      WHERE (r.scope = 'category:' || ${from} OR starts_with(r.scope, 'category:' || ${from} || '/'))
        AND NOT EXISTS (SELECT FROM ranking there
                        WHERE there.scope = 'category:' || ${to} || substr(r.scope, length('category:' || ${from}) + 1))`;
    const drafts = await tx.$queryRaw<{ id: string; draft: RankingContent }[]>`
      SELECT id, draft FROM ranking WHERE draft::text LIKE ${`%"${from}"%`} FOR UPDATE`;
    const moves = new Map([[from, to]]);
    for (const { id, draft } of drafts)
      await tx.$executeRaw`
        UPDATE ranking SET draft = ${JSON.stringify(following(draft, moves))}::jsonb WHERE id = ${id}::uuid`;
    return ok({ moved });
  },
});
