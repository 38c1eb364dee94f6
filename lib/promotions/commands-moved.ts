import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { renamed } from "./current-categories.ts";

/**
 * Has what authors work on name a category by its new path. What is in force follows by itself (`sql/definitions.ts`); nothing
 * means anything else than before, so that no version goes up and no approval is lost.
 */
export const followMovedCategory = command({
  name: "promotions.follow_moved",
  input: z.strictObject({ from: z.string().min(1), to: z.string().min(1) }),
  allow: "system",
  async run({ from, to }, { tx }) {
    const moves = new Map([[from, to]]);
    const rows = await tx.$queryRaw<{ id: string; conditions: unknown; benefit: unknown }[]>`
      SELECT id, conditions, benefit FROM promotion
      WHERE jsonb_build_array(conditions, benefit)::text LIKE ${`%"${from}"%`} FOR UPDATE`;
    for (const { id, conditions, benefit } of rows)
      await tx.$executeRaw`
        UPDATE promotion SET conditions = ${JSON.stringify(renamed(conditions, moves))}::jsonb,
                             benefit = ${JSON.stringify(renamed(benefit, moves))}::jsonb WHERE id = ${id}::uuid`;
    return ok({ renamed: rows.length });
  },
});
