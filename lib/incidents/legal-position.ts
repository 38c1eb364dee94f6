import type { LegalPosition } from "./schema.ts";

type Price = Readonly<{ priceMinor: number; usualMinor: number | null; costMinor: number | null }>;

/** What a price is measured against: what was usual, else the cost. */
const referenceOf = ({ usualMinor, costMinor }: Price): number | null => usualMinor ?? costMinor;

export function ratioPercent(price: Price): number | null {
  const reference = referenceOf(price);
  return reference ? Math.round((100 * price.priceMinor) / reference) : null;
}

/**
 * A tenth of the usual price was found derisory (TI Strasbourg, 24 July 2002), a third was disputed (Fnac, 60 € for
 * 200 €); half a price is a reduction like others. It informs whoever decides, and decides nothing.
 */
export function legalPosition(price: Price): LegalPosition {
  const reference = referenceOf(price);
  if (reference === null) return "disputable";
  if (price.priceMinor * 10 <= reference) return "derisory";
  return price.priceMinor * 2 < reference ? "disputable" : "binding";
}
