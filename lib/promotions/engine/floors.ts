import { leastDeliveryOfBooks } from "#lib/catalogue/book-delivery";
import type { Article, BasketLine } from "../schema.ts";

/** What a whole line may not come under, and when its promotion may go under the cost: one that clears stock, or a gift. */
export type LineFloor = Readonly<{ usual: number; underCost: number }>;

/**
 * What one article may not be sold under, in cents with VAT (rule 5.1): its own floor, its cost unless the promotion
 * clears stock, its eco-participation (law L21); a new book keeps its price, or 95 % of it when collected (law L26), and
 * a gift card is worth what it costs.
 */
export function floorOf(article: Article, underCost: boolean, collected: boolean): number {
  const { kind, listMinor, floorMinor, costMinor, ecoFeeMinor, vatBasisPoints, fixedBookPrice } = article;
  if (kind === "gift_card") return listMinor;
  const cost = underCost || costMinor === null ? 0 : Math.ceil((costMinor * (10_000 + vatBasisPoints)) / 10_000);
  const book = fixedBookPrice ? Math.ceil((listMinor * (collected ? 9_500 : 10_000)) / 10_000) : 0;
  return Math.max(0, floorMinor ?? 0, cost, ecoFeeMinor, book);
}

export function lineFloorOf(line: BasketLine): LineFloor {
  const collected = line.method === "pickup";
  return {
    usual: floorOf(line, false, collected) * line.quantity,
    underCost: floorOf(line, true, collected) * line.quantity,
  };
}

/** What delivery may not cost less than, given what the delivered books come to. */
export function deliveryFloor(lines: readonly BasketLine[], left: readonly number[]): number {
  const books = lines.flatMap((line, i) => (line.fixedBookPrice && line.method === "delivery" ? [left[i] ?? 0] : []));
  return leastDeliveryOfBooks(books.length === 0 ? null : books.reduce((sum, minor) => sum + minor, 0));
}
