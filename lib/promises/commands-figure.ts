import { z } from "zod";
import { dayOf } from "#lib/kernel/local-time";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { figureDays, publicFigureOf } from "./figure.ts";
import { promiseFigureTag } from "./tags.ts";

/** Counts the public figure anew: a delivery is kept when all that was in it came by its date. Pages follow when it reads otherwise. */
export const countFigure = command({
  name: "promises.count_figure",
  input: z.strictObject({}),
  allow: "system",
  async run(_, { tx, now, expire }) {
    const since = new Date(now.getTime() - figureDays * 86_400_000);
    const [counted] = await tx.$queryRaw<{ deliveries: number; kept: number }[]>`
      SELECT count(*)::int AS deliveries, count(*) FILTER (WHERE whole)::int AS kept
      FROM (SELECT bool_and(state = 'kept') AS whole FROM delivery_promise
            WHERE method = 'delivery' AND state IN ('kept', 'kept_late_told', 'broken')
              AND promised_at >= ${since} AND promised_at <= ${now}
            GROUP BY parcel_id) parcels`;
    const { deliveries, kept } = counted ?? { deliveries: 0, kept: 0 };
    const day = new Date(dayOf(now));
    const before = await tx.promiseFigure.findFirst({ orderBy: { day: "desc" } });
    await tx.promiseFigure.upsert({
      where: { day },
      create: { day, deliveries, kept },
      update: { deliveries, kept },
    });
    const figure = publicFigureOf({ deliveries, kept });
    const said = before && publicFigureOf(before);
    const reads = figure?.keptPercent !== said?.keptPercent || figure?.deliveries !== said?.deliveries;
    if (reads || before?.day.getTime() !== day.getTime()) expire(promiseFigureTag);
    return ok(figure);
  },
});
