import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";

/** Addresses asked for in vain that are kept a day: an attack by invented addresses fills no table. */
const mostMissedADay = 2_000;
const keptDays = 90;

/**
 * Counts what was asked for since the last time: redirects that were followed, and addresses that are no page. Paths only,
 * without query, and never who asked.
 */
export const countAddresses = command({
  name: "redirects.count",
  input: z.strictObject({
    asked: z.array(z.strictObject({ path: z.string().max(400), moved: z.boolean(), times: z.int().positive() })),
  }),
  allow: "system",
  async run({ asked }, { tx, now }) {
    const day = now.toISOString().slice(0, 10);
    const [moved, missed] = [true, false].map((wanted) => JSON.stringify(asked.filter((one) => one.moved === wanted)));
    await tx.$executeRaw`
      INSERT INTO redirect_day AS known (from_path, day, hits)
      SELECT r.path, ${day}::date, r.times FROM jsonb_to_recordset(${moved}::jsonb) AS r(path text, times int)
      JOIN redirect ON redirect.from_path = r.path
      ON CONFLICT (from_path, day) DO UPDATE SET hits = known.hits + excluded.hits`;
    await tx.$executeRaw`
      INSERT INTO missed_address AS known (path, day, times)
      SELECT r.path, ${day}::date, r.times FROM jsonb_to_recordset(${missed}::jsonb) AS r(path text, times int)
      WHERE (SELECT count(*) FROM missed_address WHERE day = ${day}::date) < ${mostMissedADay}
         OR EXISTS (SELECT FROM missed_address WHERE path = r.path AND day = ${day}::date)
      ON CONFLICT (path, day) DO UPDATE SET times = known.times + excluded.times`;
    return ok({ counted: asked.length });
  },
});

/** Forgets the days that are long gone. */
export const forgetAddresses = command({
  name: "redirects.forget",
  input: z.strictObject({}),
  allow: "system",
  async run(_, { tx, now }) {
    const before = new Date(now.getTime() - keptDays * 86_400_000);
    await tx.redirectDay.deleteMany({ where: { day: { lt: before } } });
    const { count } = await tx.missedAddress.deleteMany({ where: { day: { lt: before } } });
    return ok({ forgotten: count });
  },
});
