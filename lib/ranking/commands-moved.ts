import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";

/** Has the rankings of a category, and of those below it, follow it to its new path. One that waits there already stays. */
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
    return ok({ moved });
  },
});
