/** What a parcel of a class costs up to a weight and a volume, from so many cents of goods. Cents, VAT included. */
export type Rate = Readonly<{
  maxWeightGrams: number;
  /** Null is any volume. */
  maxLitres: number | null;
  fromGoodsMinor: number;
  /** Null is every class that has no rates of its own. */
  shippingClass: string | null;
  priceMinor: number;
}>;

export type Tariff = Readonly<{ freeFromMinor: number | null; rates: readonly Rate[] }>;

/** What is weighed and measured. Litres are zero where nobody measured. */
export type Load = Readonly<{ weightGrams: number; litres?: number; goodsMinor: number; classes: readonly string[] }>;

/**
 * What a tariff takes for this load, in cents: the dearest of its classes, and nothing once the goods reach the
 * threshold. Null when it is too heavy or too large.
 */
export function priceOf(tariff: Tariff, load: Load): number | null {
  const prices = (load.classes.length > 0 ? load.classes : [null]).map((one) => priceOfClass(tariff.rates, load, one));
  const dearest = prices.reduce<number | null>(
    (most, price) => (most === null || price === null ? null : Math.max(most, price)),
    0,
  );
  if (dearest === null) return null;
  return tariff.freeFromMinor !== null && load.goodsMinor >= tariff.freeFromMinor ? 0 : dearest;
}

function priceOfClass(
  rates: readonly Rate[],
  { weightGrams, litres = 0, goodsMinor }: Load,
  shippingClass: string | null,
) {
  const own = rates.filter((rate) => rate.shippingClass === shippingClass);
  const [best] = (own.length > 0 ? own : rates.filter((rate) => rate.shippingClass === null))
    .filter((rate) => weightGrams <= rate.maxWeightGrams && (rate.maxLitres === null || litres <= rate.maxLitres))
    .filter((rate) => goodsMinor >= rate.fromGoodsMinor)
    .sort(
      (a, b) =>
        a.maxWeightGrams - b.maxWeightGrams || b.fromGoodsMinor - a.fromGoodsMinor || a.priceMinor - b.priceMinor,
    );
  return best?.priceMinor ?? null;
}
