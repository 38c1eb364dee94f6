import { z } from "zod";
import { categoryRule, turnsWithTime } from "#lib/catalogue/category-rule";
import { system } from "#lib/kernel/actor";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { database } from "#lib/platform/database";
import { recount } from "./sql/counts.ts";
import { keepGuests } from "./sql/keep-guests.ts";
import { categoryTags } from "./tags.ts";

/** Writes anew which products of other places a department and its categories show. */
export const gatherGuests = command({
  name: "search.gather_guests",
  input: z.strictObject({ department: z.string().min(1).max(200) }),
  allow: "system",
  async run({ department }, { tx, now, expire }) {
    const { changed } = await keepGuests(tx, { department }, now);
    if (changed.length > 0) await recount(tx, changed);
    expire(...categoryTags(changed));
    return ok({ changed: changed.length });
  },
});

/** Gathers anew what rules bring that turn with time: a product is not new for ever. */
export async function gatherByTime(now: Date): Promise<void> {
  const ruled = await database.$queryRaw<{ path: string; rule: unknown }[]>`
    SELECT path, rule FROM category WHERE rule IS NOT NULL`;
  const turning = ruled.filter(({ rule }) => turnsWithTime(categoryRule.parse(rule)));
  for (const department of new Set(turning.map(({ path }) => path.split("/")[0] ?? path)))
    await gatherGuests(system("catalogue"), { department }, { now });
}
