import { z } from "zod";
import { dayOf } from "#lib/kernel/local-time";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { owners } from "./schema.ts";

const failure = z.strictObject({
  subject: z.string(),
  name: z.string(),
  rule: z.string(),
  owner: z.enum(owners),
  value: z.string(),
});

/** Keeps what was found on these pages; what is found again keeps its first day, what is not is mended. */
export const keepFailures = command({
  name: "quality.keep",
  input: z.strictObject({ subjects: z.array(z.string()), failures: z.array(failure) }),
  allow: "system",
  async run({ subjects, failures }, { tx, now }) {
    await tx.$executeRaw`
      INSERT INTO quality_failure AS known (subject, rule, owner, name, value, since, seen_at)
      SELECT r.subject, r.rule, r.owner, r.name, r.value, ${now}, ${now}
      FROM jsonb_to_recordset(${JSON.stringify(failures)}::jsonb)
        AS r(subject text, rule text, owner text, name text, value text)
      ON CONFLICT (subject, rule) DO UPDATE SET
        owner = excluded.owner, name = excluded.name, value = excluded.value, seen_at = excluded.seen_at`;
    await tx.$executeRaw`DELETE FROM quality_failure WHERE subject = ANY(${subjects}) AND seen_at < ${now}`;
    return ok({ failures: failures.length });
  },
});

/** Ends a walk that began at `startedAt`: pages that are no more are forgotten, and the day has its score. */
export const finishWalk = command({
  name: "quality.finish",
  input: z.strictObject({ startedAt: z.date(), pages: z.int().min(0), checks: z.int().min(0) }),
  allow: "system",
  async run({ startedAt, pages, checks }, { tx }) {
    await tx.$executeRaw`DELETE FROM quality_failure WHERE seen_at < ${startedAt}`;
    const failures = await tx.qualityFailure.count();
    const day = new Date(`${dayOf(startedAt)}T00:00:00Z`);
    const walked = { pages, checks, failures };
    await tx.qualityDay.upsert({ where: { day }, create: { day, ...walked }, update: walked });
    return ok(walked);
  },
});
