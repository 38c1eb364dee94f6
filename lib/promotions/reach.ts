import { money, netOf } from "#lib/kernel/money";
import { benefits } from "./benefits/registry.ts";
import { offerOf } from "./offer.ts";
import type { Article, PublishedPromotion } from "./schema.ts";
import { choosing, selection } from "./selection.ts";

/** What the law and the till ask before a promotion is published. */
export type Reach = Readonly<{
  /** How many articles it is about. */
  articles: number;
  /** Of them new books, which keep their price. */
  books: number;
  /** How many its discount alone would bring under what we pay; null where it depends on the basket. */
  belowCost: number | null;
}>;

/** The articles that a promotion is about, and which of them it would bring under their cost were nothing to stop it. */
export function reachOf(promotion: PublishedPromotion, articles: readonly Article[], now: Date): Reach {
  const { kind, settings } = promotion.benefit;
  const benefit = benefits[kind];
  const read = benefit?.settings.safeParse(settings);
  if (!benefit || !read?.success) return { articles: 0, books: 0, belowCost: null };
  const chosen = articles.filter(choosing(selection.parse(Object(read.data).articles)));
  const free: PublishedPromotion = {
    ...promotion,
    lane: "catalogue",
    conditions: [],
    needsCode: false,
    clearance: true,
    seasonalSale: false,
    left: { uses: null, perCustomer: null, budgetMinor: null },
  };
  return {
    articles: chosen.length,
    books: chosen.filter(({ fixedBookPrice }) => fixedBookPrice).length,
    belowCost: benefit.lanes.includes("catalogue")
      ? chosen.filter((article) => isBelowCost(article, offerOf(article, [free], now).minor)).length
      : null,
  };
}

const isBelowCost = ({ costMinor, vatBasisPoints }: Article, grossMinor: number): boolean =>
  costMinor !== null && netOf(money(grossMinor), vatBasisPoints).minor < costMinor;
