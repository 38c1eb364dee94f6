import type { Owner, ProductDetails, Rule } from "../schema.ts";

type SellingRule = Rule<ProductDetails>;
const rule = (owner: Owner, id: string, broken: SellingRule["broken"]): SellingRule => ({ id, owner, broken });

const day = 86_400_000;
const ageInDays = (at: string, now: Date): number => Math.floor((now.getTime() - Date.parse(at)) / day);

type Variant = ProductDetails["variants"][number];
const skuOf = (variants: readonly Variant[], isWrong: (variant: Variant) => boolean): string | null =>
  variants.find(isWrong)?.sku ?? null;

/** The price without VAT, in cents. */
const net = (grossMinor: number, vatBasisPoints: number): number =>
  Math.round((grossMinor * 10_000) / (10_000 + vatBasisPoints));

/** Prices that are there and earn something; stock that is there and was counted. */
export const sellingRules: readonly SellingRule[] = [
  rule("prices", "price-missing", ({ variants }) => skuOf(variants, ({ grossMinor }) => !grossMinor)),
  rule("prices", "price-frozen", ({ variants }) => skuOf(variants, ({ frozen }) => frozen)),
  rule("prices", "price-below-cost", ({ variants, vatBasisPoints }) =>
    skuOf(
      variants,
      ({ grossMinor, costMinor }) =>
        grossMinor !== null && costMinor !== null && net(grossMinor, vatBasisPoints) < costMinor,
    ),
  ),
  rule("prices", "price-below-floor", ({ variants }) =>
    skuOf(
      variants,
      ({ grossMinor, floorMinor }) => grossMinor !== null && floorMinor !== null && grossMinor < floorMinor,
    ),
  ),
  rule("prices", "margin-thin", ({ variants, vatBasisPoints }) =>
    skuOf(variants, ({ grossMinor, costMinor }) => {
      if (grossMinor === null || costMinor === null) return false;
      const income = net(grossMinor, vatBasisPoints);
      return income >= costMinor && (income - costMinor) * 100 < income * 5;
    }),
  ),
  rule("prices", "cost-missing", ({ variants }) => skuOf(variants, ({ costMinor }) => costMinor === null)),
  rule("prices", "prices-far-apart", ({ variants }) => {
    const prices = variants.flatMap(({ grossMinor }) => grossMinor ?? []);
    const [low, high] = [Math.min(...prices), Math.max(...prices)];
    return prices.length > 1 && high > low * 10 ? `${low} … ${high}` : null;
  }),
  rule("stock", "sold-out", ({ variants }) =>
    variants.length > 0 && variants.every(({ available }) => available <= 0) ? "0" : null,
  ),
  rule("stock", "half-sold-out", ({ variants }) => {
    const gone = variants.filter(({ available }) => available <= 0).length;
    return gone < variants.length && gone * 2 > variants.length ? `${gone}/${variants.length}` : null;
  }),
  rule("stock", "count-old", ({ variants }, now) => {
    const old = variants.find(
      ({ countedAt, available }) => available > 0 && countedAt && ageInDays(countedAt, now) > 365,
    );
    return old?.countedAt?.slice(0, 10) ?? null;
  }),
  rule("catalogue", "nothing-to-buy", ({ variants }) => (variants.length === 0 ? "" : null)),
  rule("catalogue", "untouched", ({ updatedAt }, now) =>
    ageInDays(updatedAt, now) > 730 ? updatedAt.slice(0, 10) : null,
  ),
];
