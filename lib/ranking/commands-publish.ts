import { z } from "zod";
import { nameOf } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import type { Prisma } from "#lib/platform/database";

type Row = Readonly<{ scope: string; draft: Prisma.InputJsonValue; revision: number; last: number }>;

/**
 * Publishes a draft as its next version, from now or from `from`, for good or until `until`: then the version before holds
 * again. Lists follow within seconds (`followRankings`). Refuses `ranking_changed`, `period_empty`, `unknown_ranking`.
 */
export const publishRanking = command({
  name: "ranking.publish",
  input: z.strictObject({
    id: z.uuid(),
    revision: z.int().positive(),
    from: z.coerce.date().nullable().default(null),
    until: z.coerce.date().nullable().default(null),
  }),
  allow: "ranking.write",
  async run({ id, revision, from, until }, { tx, now, actor, audit }) {
    const [row] = await tx.$queryRaw<Row[]>`
      SELECT scope, draft, revision,
             (SELECT coalesce(max(number), 0) FROM ranking_version WHERE ranking_id = id)::int AS last
      FROM ranking WHERE id = ${id}::uuid FOR UPDATE`;
    if (!row) return refuse({ code: "unknown_ranking" });
    if (row.revision !== revision) return refuse({ code: "ranking_changed" });
    const liveFrom = from && from > now ? from : now;
    if (until && until <= liveFrom) return refuse({ code: "period_empty", field: "until" });

    const number = row.last + 1;
    const period = { liveFrom, liveUntil: until };
    const published = { publishedAt: now, publishedBy: nameOf(actor) };
    await tx.rankingVersion.create({ data: { rankingId: id, number, content: row.draft, ...period, ...published } });
    audit({
      subject: `ranking:${row.scope}`,
      changes: { version: [row.last || null, number], from: [null, liveFrom] },
    });
    return ok({ number, liveFrom });
  },
});

/** Takes a version out, for good: the one before holds again, or the rules of the next wider list. Refuses `unknown_version`. */
export const withdrawRanking = command({
  name: "ranking.withdraw",
  input: z.strictObject({ id: z.uuid(), number: z.int().positive() }),
  allow: "ranking.write",
  async run({ id, number }, { tx, now, audit }) {
    const { count } = await tx.rankingVersion.updateMany({
      where: { rankingId: id, number, withdrawnAt: null },
      data: { withdrawnAt: now },
    });
    if (count === 0) return refuse({ code: "unknown_version" });
    const { scope } = await tx.ranking.findUniqueOrThrow({ where: { id } });
    audit({ subject: `ranking:${scope}`, changes: { version: [number, null] } });
    return ok({ number });
  },
});
