/** Money is a whole number of minor units (cents) in one currency. It never meets a float. */
export type Currency = "EUR" | "GBP" | "CHF";
export type Money = Readonly<{ minor: number; currency: Currency }>;

export const money = (minor: number, currency: Currency = "EUR"): Money => {
  if (!Number.isSafeInteger(minor)) throw new RangeError(`not whole minor units: ${minor}`);
  return { minor, currency };
};

export const add = (a: Money, b: Money): Money => money(a.minor + b.minor, shared(a, b));
export const times = (a: Money, quantity: number): Money => money(a.minor * quantity, a.currency);
export const sum = (all: readonly Money[], currency: Currency = "EUR"): Money => all.reduce(add, money(0, currency));

/** A share in basis points (2 000 = 20 %); half a cent rounds away from zero. */
export const portion = (a: Money, basisPoints: number): Money => scaled(a, basisPoints, 10_000);

/** The net inside a gross amount: round_half_up(gross × 10 000 / (10 000 + rate)) (rule 5.2). */
export const netOf = (gross: Money, vatBasisPoints: number): Money => scaled(gross, 10_000, 10_000 + vatBasisPoints);

/**
 * Splits an amount by weight and loses no cent: the largest remainders take the odd ones; of equal ones the heavier,
 * then the earlier, which sorting leaves first (rule 5.1).
 */
export function allocate(amount: Money, weights: readonly number[]): Money[] {
  const total = weights.reduce((a, b) => a + b, 0);
  if (!(total > 0) || weights.some((weight) => weight < 0)) throw new RangeError("allocate needs positive weights");

  const whole = Math.abs(amount.minor);
  const exact = weights.map((weight, index) => ({ index, weight, ...shareOf(whole, weight, total) }));
  const shares = exact.map(({ share }) => share);
  const odd = whole - shares.reduce((a, b) => a + b, 0);

  for (const { index } of exact.sort((a, b) => b.remainder - a.remainder || b.weight - a.weight).slice(0, odd))
    shares[index] = (shares[index] ?? 0) + 1;

  return shares.map((share) => money(Math.sign(amount.minor) * share || 0, amount.currency));
}

/** whole × weight ÷ total, in whole units and what remains; in big integers only where a double would not be exact. */
function shareOf(whole: number, weight: number, total: number): Readonly<{ share: number; remainder: number }> {
  const parts = whole * weight;
  if (parts <= Number.MAX_SAFE_INTEGER) return { share: Math.floor(parts / total), remainder: parts % total };
  const exact = BigInt(whole) * BigInt(weight);
  return { share: Number(exact / BigInt(total)), remainder: Number(exact % BigInt(total)) };
}

/** An amount × factor ÷ divisor, half a cent away from zero; exact like the shares. */
function scaled({ minor, currency }: Money, factor: number, divisor: number): Money {
  const { share, remainder } = shareOf(Math.abs(minor), factor, divisor);
  const rounded = 2 * remainder < divisor ? share : share + 1;
  return money(minor < 0 ? -rounded || 0 : rounded, currency);
}

function shared(a: Money, b: Money): Currency {
  if (a.currency !== b.currency) throw new TypeError(`${a.currency} is not ${b.currency}`);
  return a.currency;
}
