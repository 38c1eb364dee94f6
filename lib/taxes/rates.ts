type Rates = Readonly<{ standard: number; reduced: number }>;

/**
 * VAT by country, in basis points: the standard rate, and one reduced rate; a country that has none has its standard
 * rate twice. Only France's own are checked against a source of this project (rules 5.2). The others are written from
 * general knowledge of 2026, with the changes of Estonia, Romania, Slovakia (2025), Finland and Lithuania (2026); where a country has several
 * reduced rates, books or food may bear another than this one. Check the Commission's TEDB before selling abroad.
 */
const rates: Readonly<Record<string, Rates>> = {
  AT: { standard: 2000, reduced: 1000 },
  BE: { standard: 2100, reduced: 600 },
  BG: { standard: 2000, reduced: 900 },
  CY: { standard: 1900, reduced: 500 },
  CZ: { standard: 2100, reduced: 1200 },
  DE: { standard: 1900, reduced: 700 },
  DK: { standard: 2500, reduced: 2500 },
  EE: { standard: 2400, reduced: 900 },
  ES: { standard: 2100, reduced: 1000 },
  FI: { standard: 2550, reduced: 1350 },
  FR: { standard: 2000, reduced: 550 },
  GR: { standard: 2400, reduced: 1300 },
  HR: { standard: 2500, reduced: 500 },
  HU: { standard: 2700, reduced: 500 },
  IE: { standard: 2300, reduced: 1350 },
  IT: { standard: 2200, reduced: 1000 },
  LT: { standard: 2100, reduced: 1200 },
  LU: { standard: 1700, reduced: 300 },
  LV: { standard: 2100, reduced: 1200 },
  MT: { standard: 1800, reduced: 500 },
  NL: { standard: 2100, reduced: 900 },
  PL: { standard: 2300, reduced: 800 },
  PT: { standard: 2300, reduced: 600 },
  RO: { standard: 2100, reduced: 1100 },
  SE: { standard: 2500, reduced: 600 },
  SI: { standard: 2200, reduced: 950 },
  SK: { standard: 2300, reduced: 1900 },
};

/** Whether a country is one of the 27. */
export const isMember = (country: string): boolean => country in rates;

const home = "FR";
/** At 10 % and under, France's own reduced rates (5,5 % and 2,1 % included). */
const reducedAtHome = 1000;

type Sale = Readonly<{
  country: string;
  /** The product's rate in France. */
  basisPoints: number;
  /** A company elsewhere in the Union whose VAT number was found right. */
  companyNumberIsRight: boolean;
}>;

export type VatDue = Readonly<{ basisPoints: number; why: "home" | "destination" | "reverse_charge" | "export" }>;

/**
 * What VAT a sale from France bears (rule 5.2): at home its own rate; to a consumer in the Union the rate of the
 * destination; to a company there none, it declares the VAT itself (reverse charge, both numbers on the invoice);
 * outside the Union none.
 */
export function vatDue({ country, basisPoints, companyNumberIsRight }: Sale): VatDue {
  if (country === home) return { basisPoints, why: "home" };
  const there = rates[country];
  if (!there) return { basisPoints: 0, why: "export" };
  if (companyNumberIsRight) return { basisPoints: 0, why: "reverse_charge" };
  const rate = basisPoints === 0 ? 0 : basisPoints <= reducedAtHome ? there.reduced : there.standard;
  return { basisPoints: rate, why: "destination" };
}
