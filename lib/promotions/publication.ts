import { benefits } from "./benefits/registry.ts";
import type { PromotionDraft } from "./definition.ts";
import type { Clause, PublicationFault } from "./schema.ts";
import { withinSeasonalSale } from "./seasonal-sales.ts";

/** What one person may give away alone (permissions.md). */
const aloneUpToBasisPoints = 4000;

/**
 * More than 40 % off, an amount or a gift without a budget or a number of uses, adding up with others, or having no
 * limit at all (no last day, no uses, no budget) is more than one person decides. What delivery costs is little: it is
 * asked for neither percentage nor budget.
 */
export function publicationFaults(draft: PromotionDraft): PublicationFault[] {
  const counted = draft.maxUses !== null || draft.budgetMinor !== null;
  const deepest = deepestBasisPoints(draft.benefit);
  const ofGoods = draft.lane !== "delivery";
  return [
    ...(ofGoods && deepest !== null && deepest > aloneUpToBasisPoints ? ["beyond_forty_percent" as const] : []),
    ...(ofGoods && deepest === null && !counted ? ["without_budget" as const] : []),
    ...(draft.combinesWith.length > 0 ? ["stackable" as const] : []),
    ...(draft.endsAt === null && !counted ? ["unlimited" as const] : []),
  ];
}

/** What keeps a promotion from being published at all, or null. */
export function publicationProblem(draft: PromotionDraft, now: Date) {
  if (draft.endsAt && draft.endsAt <= now) return { code: "period_over" } as const;
  const from = draft.startsAt && draft.startsAt > now ? draft.startsAt : now;
  if (draft.seasonalSale && !withinSeasonalSale(from, draft.endsAt)) return { code: "not_a_seasonal_sale" } as const;
  return null;
}

/**
 * The highest rate a benefit names, as a share of what the customer buys ("two bought, one free" is a third); null when
 * it is no rate: an amount, a gift, a price.
 */
function deepestBasisPoints({ kind, settings: raw }: Clause): number | null {
  const settings = benefits[kind]?.settings.parse(raw);
  const rates = ratesIn(settings);
  if (rates.length === 0) return null;
  const { buy, get } = Object(settings);
  const share = typeof buy === "number" && typeof get === "number" ? get / (buy + get) : 1;
  return Math.round(Math.max(...rates) * share);
}

const ratesIn = (settings: unknown): number[] =>
  typeof settings === "object" && settings !== null
    ? Object.entries(settings).flatMap(([key, value]) =>
        key === "basisPoints" && typeof value === "number" ? value : ratesIn(value),
      )
    : [];
