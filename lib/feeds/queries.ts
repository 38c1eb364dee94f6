import { database } from "#lib/platform/database";
import { shopUrl } from "#lib/platform/env";
import { fileNameOf } from "./build.ts";
import { channels } from "./channels.ts";
import { feedPath } from "./files.ts";
import type { Format } from "./formats.ts";
import { type ChannelCode, channelCodes, type Problem } from "./schema.ts";

/** A feed that is older than this may tell a price or a stock that is no more. */
const freshMs = 30 * 60_000;

/** Whether feeds are to be made now: one is missing, was asked for, or is half an hour old. */
export async function feedsAreDue(now: Date): Promise<boolean> {
  const feeds = await database.feed.findMany({ select: { askedAt: true, startedAt: true } });
  return (
    feeds.length < channelCodes.length ||
    feeds.some(
      ({ askedAt, startedAt }) => askedAt !== null || !startedAt || now.getTime() - startedAt.getTime() >= freshMs,
    )
  );
}

export type FeedRow = Readonly<{
  code: ChannelCode;
  /** Where the channel fetches it; null until it was made once. */
  url: string | null;
  items: number;
  bytes: number;
  startedAt: Date | null;
  finishedAt: Date | null;
  isAsked: boolean;
  failure: string | null;
}>;

/** The state of every channel's feed. */
export async function feeds(): Promise<FeedRow[]> {
  const known = new Map((await database.feed.findMany()).map((feed) => [feed.code, feed]));
  return channels.map((channel) => {
    const feed = known.get(channel.code);
    return {
      code: channel.code,
      url: feed ? `${shopUrl()}/feeds/${feed.token}/${fileNameOf(channel)}` : null,
      items: feed?.items ?? 0,
      bytes: feed?.bytes ?? 0,
      startedAt: feed?.startedAt ?? null,
      finishedAt: feed?.finishedAt ?? null,
      isAsked: !feed || feed.askedAt !== null,
      failure: feed?.failure ?? null,
    };
  });
}

/** The file that an address names, and how it is told; null when nobody was given that address or it is not made yet. */
export async function feedFile(
  token: string,
  name: string,
): Promise<Readonly<{ path: string; contentType: Format["contentType"]; madeAt: Date }> | null> {
  const channel = channels.find((one) => fileNameOf(one) === name);
  if (!channel) return null;
  const feed = await database.feed.findFirst({ where: { token, code: channel.code } });
  return feed?.finishedAt
    ? { path: feedPath(name), contentType: channel.format("").contentType, madeAt: feed.finishedAt }
    : null;
}

export type RuleCount = Readonly<Pick<Problem, "rule" | "severity" | "owner"> & { products: number; articles: number }>;

/** Which rules are broken, by how many products and articles; errors first. */
export const brokenRules = (): Promise<RuleCount[]> => database.$queryRaw<RuleCount[]>`
  SELECT rule, severity, owner, count(DISTINCT product_id)::int AS products, count(*)::int AS articles
  FROM feed_problem GROUP BY rule, severity, owner ORDER BY severity, products DESC, rule`;

export type ProblemRow = Readonly<{ sku: string; productId: string; name: string; value: string }>;

/** The articles that break a rule, in the order of their references. */
export const brokenBy = (rule: string, limit = 200): Promise<ProblemRow[]> => database.$queryRaw<ProblemRow[]>`
  SELECT sku, product_id AS "productId", name, value FROM feed_problem WHERE rule = ${rule} ORDER BY sku LIMIT ${limit}`;
