import { z } from "zod";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { newToken } from "#lib/platform/tokens";
import { channelCodes, owners } from "./schema.ts";

const code = z.enum(channelCodes);

/** Wants the feeds made anew as soon as may be. */
export const askForFeeds = command({
  name: "feeds.ask",
  input: z.strictObject({}),
  allow: "channels.write",
  async run(_, { tx, now, audit }) {
    const { count } = await tx.feed.updateMany({ data: { askedAt: now } });
    audit({ subject: "feed:all", changes: { asked: [null, count] } });
    return ok({ asked: count });
  },
});

/** The same, wanted by a change of prices: nobody's deed, so it leaves no name. */
export const makeFeedsStale = command({
  name: "feeds.make_stale",
  input: z.strictObject({}),
  allow: "system",
  async run(_, { tx, now }) {
    const { count } = await tx.feed.updateMany({ where: { askedAt: null }, data: { askedAt: now } });
    return ok({ asked: count });
  },
});

/** Gives a feed another address: who knew the old one reads it no more. Refuses `feed_not_found`. */
export const renewFeedAddress = command({
  name: "feeds.renew_address",
  input: z.strictObject({ code }),
  allow: "channels.write",
  async run({ code }, { tx, audit }) {
    const { count } = await tx.feed.updateMany({ where: { code }, data: { token: newToken() } });
    if (count === 0) return refuse({ code: "feed_not_found" });
    audit({ subject: `feed:${code}`, changes: {} });
    return ok({ code });
  },
});

/**
 * Says which numbers of Google's taxonomy categories have; without one, a category has that of the one above. The feeds are
 * made anew. Refuses `unknown_category`.
 */
export const mapCategories = command({
  name: "feeds.map_categories",
  input: z.strictObject({
    categories: z
      .array(z.strictObject({ categoryId: z.uuid(), googleId: z.int().min(1).max(9_999_999).nullable() }))
      .max(5_000),
  }),
  allow: "channels.write",
  async run({ categories }, { tx, now, audit }) {
    const ids = categories.map(({ categoryId }) => categoryId);
    const known = await tx.category.findMany({
      where: { id: { in: ids } },
      select: { id: true, path: true, feed: { select: { googleId: true } } },
    });
    if (known.length < new Set(ids).size) return refuse({ code: "unknown_category" });
    const before = new Map(known.map(({ id, path, feed }) => [id, { path, googleId: feed?.googleId ?? null }]));
    const changed = categories.filter(({ categoryId, googleId }) => before.get(categoryId)?.googleId !== googleId);
    if (changed.length === 0) return ok({ changed: 0 });
    await tx.feedCategory.deleteMany({ where: { categoryId: { in: changed.map(({ categoryId }) => categoryId) } } });
    await tx.feedCategory.createMany({
      data: changed.flatMap(({ categoryId, googleId }) => (googleId ? [{ categoryId, googleId }] : [])),
    });
    await tx.feed.updateMany({ data: { askedAt: now } });
    const words = (of: (one: (typeof changed)[number]) => number | null | undefined) =>
      changed.map((one) => `${before.get(one.categoryId)?.path} ${of(one) ?? "—"}`).join(", ");
    audit({
      subject: "feed:google",
      changes: {
        categories: [words(({ categoryId }) => before.get(categoryId)?.googleId), words(({ googleId }) => googleId)],
      },
    });
    return ok({ changed: changed.length });
  },
});

/** Says that the feeds are being made; a channel that is new gets its address. */
export const beginFeeds = command({
  name: "feeds.begin",
  input: z.strictObject({}),
  allow: "system",
  async run(_, { tx, now }) {
    await tx.feed.createMany({
      data: channelCodes.map((code) => ({ code, token: newToken() })),
      skipDuplicates: true,
    });
    await tx.feed.updateMany({ data: { startedAt: now, askedAt: null } });
    return ok({});
  },
});

const problem = z.strictObject({
  sku: z.string(),
  productId: z.uuid(),
  name: z.string(),
  rule: z.string(),
  severity: z.enum(["error", "warning"]),
  owner: z.enum(owners),
  value: z.string(),
});

/** Keeps what was made and what was found wrong on the way, in place of what was found before. */
export const finishFeeds = command({
  name: "feeds.finish",
  input: z.strictObject({
    files: z.array(z.strictObject({ code, items: z.int().min(0), bytes: z.int().min(0) })),
    problems: z.array(problem),
  }),
  allow: "system",
  async run({ files, problems }, { tx, now }) {
    for (const { code, ...made } of files)
      await tx.feed.update({ where: { code }, data: { ...made, finishedAt: now, failure: null } });
    await tx.feedProblem.deleteMany();
    await tx.$executeRaw`
      INSERT INTO feed_problem (sku, rule, product_id, name, severity, owner, value)
      SELECT r.sku, r.rule, r."productId", r.name, r.severity, r.owner, r.value
      FROM jsonb_to_recordset(${JSON.stringify(problems)}::jsonb)
        AS r(sku text, rule text, "productId" uuid, name text, severity text, owner text, value text)
      ON CONFLICT DO NOTHING`;
    return ok({ problems: problems.length });
  },
});

/** Says why no feed was made; the files before stand. */
export const failFeeds = command({
  name: "feeds.fail",
  input: z.strictObject({ failure: z.string().max(1_000) }),
  allow: "system",
  async run({ failure }, { tx }) {
    await tx.feed.updateMany({ data: { failure } });
    return ok({});
  },
});
