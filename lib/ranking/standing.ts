import { type Measure, most, type RankingContent, type Rule } from "./schema.ts";

/** What of a product decides where it stands. */
export type Ranked = Readonly<{
  productId: string;
  categoryPath: string;
  departmentPath: string;
  brandCode: string | null;
  /** "colour:cobalt". */
  attributes: readonly string[];
  inStock: boolean;
  popularity: number;
  /** Pieces sold in thirty days. */
  sold: number;
  /** Per piece, without VAT, in cents; null where the cost is not known. */
  marginMinor: number | null;
  createdAt: Date;
}>;

/** A measure that reaches this much counts half; more of it counts ever less, so that no product runs away from all others. */
export const half = { popularity: 100, sales: 10, margin: 2_000, newness: 30 };

/** Every rule weighs twice the one below it, so that no rules below can outweigh one above; the sum fits 32 bits. */
export const weightAt = (place: number): number => 2 ** (29 - place);

/** Higher than any rules can lift. */
export const pinned = 2_100_000_000;

/** Whether a product of this rank was pinned. */
export const isPinned = (rank: number): boolean => rank >= pinned - most.pins;

const dayMs = 86_400_000;

/** Newness is counted in whole days, so that an order holds from midnight to midnight (UTC). */
export const dayOf = (now: Date): Date => new Date(Math.floor(now.getTime() / dayMs) * dayMs);

/** A rule and what it does to a product: `share` of its weight from -1 to 1, as points of which the first rule gives 100. */
export type Term = Readonly<{ rule: Rule; share: number; points: number }>;

export const termsOf = ({ rules }: RankingContent, of: Ranked, now: Date): readonly Term[] =>
  rules.map((rule, place) => {
    const share = shareOf(rule, of, now);
    return { rule, share, points: (100 * share * weightAt(place)) / weightAt(0) };
  });

/** How high a product stands; of two that stand as high, the smaller id comes first. The same as `rankBy` in SQL. */
export function rankOf(content: RankingContent, of: Ranked, now: Date): number {
  const pin = content.pins.findIndex(({ productId }) => productId === of.productId);
  if (pin >= 0) return pinned - pin - 1;
  return Math.round(content.rules.reduce((sum, rule, place) => sum + weightAt(place) * shareOf(rule, of, now), 0));
}

function shareOf(rule: Rule, of: Ranked, now: Date): number {
  if (rule.kind === "boost") return Number(isSelected(rule, of));
  if (rule.kind === "bury") return isSelected(rule, of) ? -1 : 0;
  return measured[rule.kind](of, now);
}

const measured: Readonly<Record<Measure, (of: Ranked, now: Date) => number>> = {
  "in-stock": ({ inStock }) => Number(inStock),
  sales: ({ sold }) => saturated(sold, half.sales),
  margin: ({ marginMinor }) => saturated(marginMinor ?? 0, half.margin),
  popularity: ({ popularity }) => saturated(popularity, half.popularity),
  newness: ({ createdAt }, now) => half.newness / (half.newness + ageInDays(createdAt, now)),
};

const saturated = (amount: number, halfway: number): number => Math.max(0, amount) / (Math.max(0, amount) + halfway);

export const ageInDays = (createdAt: Date, now: Date): number =>
  Math.max(0, dayOf(now).getTime() - createdAt.getTime()) / dayMs;

function isSelected({ by, value }: Extract<Rule, { by: unknown }>, of: Ranked): boolean {
  if (by === "brand") return of.brandCode === value;
  if (by === "category") return of.categoryPath === value || of.departmentPath === value;
  if (by === "attribute") return of.attributes.includes(value);
  return of.productId === value;
}
