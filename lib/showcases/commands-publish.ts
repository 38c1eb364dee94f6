import { z } from "zod";
import { nameOf } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import type { Prisma } from "#lib/platform/database";
import { problemsOf } from "./problems.ts";
import { knownTo } from "./queries-admin.ts";
import type { ShowcaseContent } from "./schema.ts";
import { showcasesTag, showcaseTag } from "./tags.ts";

/**
 * Publishes a draft as its next version, from now or from `from`, for good or until `until`: then the version before
 * shows again. Refuses `showcase_unfinished` with what is missing, `showcase_changed`, `period_empty`, `unknown_showcase`.
 */
export const publishShowcase = command({
  name: "showcases.publish",
  input: z.strictObject({
    id: z.uuid(),
    revision: z.int().positive(),
    from: z.coerce.date().nullable().default(null),
    until: z.coerce.date().nullable().default(null),
  }),
  allow: "showcases.write",
  async run({ id, revision, from, until }, { tx, now, actor, audit, expire }) {
    const [row] = await tx.$queryRaw<{ slug: string; draft: ShowcaseContent; revision: number; last: number }[]>`
      SELECT slug, draft, revision,
             (SELECT coalesce(max(number), 0) FROM showcase_version WHERE showcase_id = id)::int AS last
      FROM showcase WHERE id = ${id}::uuid FOR UPDATE`;
    if (!row) return refuse({ code: "unknown_showcase" });
    if (row.revision !== revision) return refuse({ code: "showcase_changed" });
    const liveFrom = from && from > now ? from : now;
    if (until && until <= liveFrom) return refuse({ code: "period_empty", field: "until" });
    const problems = problemsOf(row.draft, await knownTo(row.draft.blocks, tx));
    if (problems.length > 0) return refuse({ code: "showcase_unfinished", problems });

    const number = row.last + 1;
    const content = row.draft as unknown as Prisma.InputJsonValue;
    await tx.showcaseVersion.create({
      data: {
        showcaseId: id,
        number,
        content,
        liveFrom,
        liveUntil: until,
        publishedAt: now,
        publishedBy: nameOf(actor),
      },
    });
    audit({
      subject: `showcase:${row.slug}`,
      changes: { version: [row.last || null, number], from: [null, liveFrom] },
    });
    expire(showcaseTag(row.slug), showcasesTag);
    return ok({ number, liveFrom });
  },
});

/** Takes a version out, for good: the one before shows again, or the page is gone. Refuses `unknown_version`. */
export const withdrawShowcase = command({
  name: "showcases.withdraw",
  input: z.strictObject({ id: z.uuid(), number: z.int().positive() }),
  allow: "showcases.write",
  async run({ id, number }, { tx, now, audit, expire }) {
    const { count } = await tx.showcaseVersion.updateMany({
      where: { showcaseId: id, number, withdrawnAt: null },
      data: { withdrawnAt: now },
    });
    if (count === 0) return refuse({ code: "unknown_version" });
    const { slug } = await tx.showcase.findUniqueOrThrow({ where: { id } });
    audit({ subject: `showcase:${slug}`, changes: { version: [number, null] } });
    expire(showcaseTag(slug), showcasesTag);
    return ok({ number });
  },
});
