import type { SoldArticle } from "#lib/orders/queries-sales";
import { concerns } from "#lib/promotions/concerns";
import type { PublishedPromotion } from "#lib/promotions/schema";
import { neighboursOf } from "./neighbours.ts";

type Sold = Readonly<{ units: number; grossMinor: number; marginMinor: number }>;

/** A neighbour that sold less at its full price than before. */
export type Loss = Readonly<{
  sku: string;
  name: Readonly<{ fr: string; en: string }>;
  unitsBefore: number;
  units: number;
  grossMinor: number;
}>;

/** What a promotion's articles sold while it ran, and over as long before it; what their neighbours lost meanwhile. */
export type Account = Readonly<{ before: Sold; during: Sold; losses: readonly Loss[]; lostMinor: number }>;

/** Compares two spans of one length. Nothing is put down to the promotion but the difference: a season is in it too. */
export function accountOf(
  promotion: Pick<PublishedPromotion, "benefit">,
  shelves: ReadonlySet<string>,
  { before, during }: Readonly<{ before: readonly SoldArticle[]; during: readonly SoldArticle[] }>,
): Account {
  const own = (sold: readonly SoldArticle[]) => sumOf(sold.filter((article) => concerns(promotion, article)));
  const now = new Map(during.map((article) => [article.sku, article]));
  const losses = neighboursOf(promotion, shelves, before)
    .map(({ sku, name, fullUnits, fullGrossMinor }) => ({
      sku,
      name,
      unitsBefore: fullUnits,
      units: now.get(sku)?.fullUnits ?? 0,
      grossMinor: fullGrossMinor - (now.get(sku)?.fullGrossMinor ?? 0),
    }))
    .filter(({ units, unitsBefore, grossMinor }) => units < unitsBefore && grossMinor > 0)
    .sort((a, b) => b.grossMinor - a.grossMinor || a.sku.localeCompare(b.sku));
  return {
    before: own(before),
    during: own(during),
    losses,
    lostMinor: losses.reduce((sum, { grossMinor }) => sum + grossMinor, 0),
  };
}

/** The margin is of the articles whose cost is known. */
const sumOf = (sold: readonly SoldArticle[]): Sold =>
  sold.reduce<Sold>(
    (sum, { units, grossMinor, netMinor, costMinor }) => ({
      units: sum.units + units,
      grossMinor: sum.grossMinor + grossMinor,
      marginMinor: sum.marginMinor + (costMinor === null ? 0 : netMinor - costMinor * units),
    }),
    { units: 0, grossMinor: 0, marginMinor: 0 },
  );
