import type { SeededVariant } from "./products.ts";
import type { Chance } from "./random.ts";

/** How much is bought on each day of the week, Monday first, and in each month, January first. */
const ofWeek = [0.85, 0.8, 1, 0.9, 1.05, 1.5, 1.2];
const ofYear = [1.2, 0.8, 0.9, 1, 1, 1.15, 0.85, 0.7, 1.05, 1.1, 1.45, 1.9];
const ordinary = 14;

/** How many orders a day brings: an ordinary day's, shaped by the week and the season, give or take. */
export const ordersOn = (weekday: number, month: number, { next }: Chance): number =>
  Math.round(ordinary * (ofWeek[weekday - 1] ?? 1) * (ofYear[month - 1] ?? 1) * (0.8 + 0.4 * next()));

/** What each department sells of, month by month, beside its ordinary. */
const seasons: Readonly<Record<string, readonly number[]>> = {
  jardin: [0.2, 0.4, 1.2, 2, 2.6, 2.4, 1.6, 1, 0.7, 0.5, 0.25, 0.2],
  "enfants-jeux": [0.6, 0.6, 0.7, 0.8, 0.8, 0.8, 0.8, 0.7, 0.9, 1.3, 2.6, 4],
  "epicerie-fine": [0.9, 0.8, 0.9, 1, 1, 1, 1, 0.8, 1, 1.2, 1.8, 2.6],
  "livres-papeterie": [0.8, 0.8, 0.8, 0.8, 0.9, 1, 1.2, 1.6, 1.8, 1.1, 1.4, 2.2],
  "maison-deco": [0.9, 0.8, 0.9, 1, 0.9, 0.8, 0.7, 0.7, 1.2, 1.4, 1.6, 1.8],
};

/** A cheap thing is bought more lightly than a dear one; the likes of customers differ. */
export const appealOf = ({ product, source }: SeededVariant, month: number, liked: number): number =>
  (seasons[product.department]?.[month - 1] ?? 1) * liked * Math.min(2, Math.sqrt(4_000 / source.priceCents));

const byTheDozen = new Set(["vaisselle", "verrerie"]);
const byTheFew = new Set(["bougies", "huiles-condiments", "conserves", "sucre", "boissons", "pots-plantes", "textile"]);

/** What comes in sets already is not bought by the dozen. */
const dear = 2_000;

export function quantityOf({ product, source }: SeededVariant, { pick, happens }: Chance): number {
  if (byTheDozen.has(product.category) && source.priceCents < dear) return pick([1, 1, 2, 2, 3, 4, 4, 6, 8]);
  if (byTheFew.has(product.category)) return pick([1, 1, 1, 2, 2, 3]);
  return happens(0.07) ? 2 : 1;
}
