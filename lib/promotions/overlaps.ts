import { benefits } from "./benefits/registry.ts";
import type { Article, PublishedPromotion } from "./schema.ts";
import { choosing, selection } from "./selection.ts";

export type Overlap = Readonly<{ other: PublishedPromotion; articles: number }>;

/** Which promotions are in force at the same time for the same articles, and for how many; delivery is nobody's article. */
export function overlapsOf(
  periods: readonly PublishedPromotion[],
  articles: readonly Article[],
): ReadonlyMap<PublishedPromotion, readonly Overlap[]> {
  const goods = periods.filter(({ lane }) => lane === "catalogue" || lane === "line");
  const about = new Map(goods.map((period) => [period, skusOf(period, articles)]));
  return new Map(
    goods.map((period) => [
      period,
      goods.flatMap((other) => {
        if (other.id === period.id || !meet(period, other)) return [];
        const shared = [...(about.get(period) ?? [])].filter((sku) => about.get(other)?.has(sku)).length;
        return shared > 0 ? [{ other, articles: shared }] : [];
      }),
    ]),
  );
}

const meet = (a: PublishedPromotion, b: PublishedPromotion): boolean =>
  (b.until === null || a.from < b.until) && (a.until === null || b.from < a.until);

function skusOf(
  { benefit: { kind, settings } }: PublishedPromotion,
  articles: readonly Article[],
): ReadonlySet<string> {
  const read = Object(benefits[kind]?.settings.parse(settings));
  const parts: unknown[] = Array.isArray(read.parts) ? read.parts : [];
  if (parts.length > 0) return new Set(parts.map((part) => String(Object(part).sku)));
  if (!("articles" in read)) return new Set();
  return new Set(articles.filter(choosing(selection.parse(read.articles))).map(({ sku }) => sku));
}
