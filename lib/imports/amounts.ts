/** Thousandths of a cent, so that a price without VAT keeps its six decimals until it is rounded once. */
const perUnit = 100_000_000;

/**
 * Nothing at all is null, and what is no amount is NaN, which no check lets pass.
 * "1 234,50 €", "1,234.50", "12.416667" in hundred-millionths. The last comma or point is
 * the decimal one, unless three digits follow it and another sign of that kind stands before.
 */
function exact(typed: unknown): number | null {
  const text = String(typed ?? "").replaceAll(/[\s\u00A0\u202F€]|EUR/g, "");
  if (text === "") return null;
  const [, whole = "", decimals = ""] = /^(-?[\d.,]*?)(?:[.,](\d*))?$/.exec(text) ?? [];
  const digits = whole.replaceAll(/[.,]/g, "");
  if (!/^-?\d{1,7}$/.test(digits) || !/^\d{0,12}$/.test(decimals)) return Number.NaN;
  const signs = text.replaceAll(/[^.,]/g, "");
  if (decimals.length === 3 && signs.length > 1 && new Set(signs).size === 1)
    return Number(digits + decimals) * perUnit;
  const parts = Number(decimals.slice(0, 8).padEnd(8, "0"));
  return digits.startsWith("-") ? Number(digits) * perUnit - parts : Number(digits) * perUnit + parts;
}

/** An amount as it is written, in cents. */
export const centsOf = (typed: unknown): number | null => {
  const amount = exact(typed);
  return amount === null ? null : Math.round(amount / 1_000_000);
};

/** An amount without VAT, in cents with it: rounded once, at the end. */
export const grossCentsOf = (typed: unknown, vatBasisPoints: number): number | null => {
  const amount = exact(typed);
  if (amount === null || Number.isNaN(amount)) return amount;
  return Number((BigInt(amount) * BigInt(10_000 + vatBasisPoints) + 5_000_000_000n) / 10_000_000_000n);
};

/** A number as it is written ("0,450" kg); null for what is none. */
export const numberOf = (typed: unknown): number | null => {
  const text = String(typed ?? "")
    .trim()
    .replace(",", ".");
  return /^-?\d{1,9}(\.\d{0,9})?$/.test(text) ? Number(text) : null;
};

/** Whole units of a stock; sold ahead of its stock is none left. Null when the cell says nothing. */
export const unitsOf = (typed: unknown): number | null => {
  const number = numberOf(typed);
  return number === null ? null : Math.max(0, Math.floor(number));
};
