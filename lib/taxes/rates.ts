import { type ReducedGoods, reducedRate } from "./reduced-rates.ts";
import type { Exemption } from "./schema.ts";

/**
 * The standard rates of VAT of the 27, in basis points (directive 2006/112/CE, articles 96 and 97; the Commission’s
 * database "Taxes in Europe", TEDB). Last reviewed on 22 November 2026, with the rises of Finland (2024), Slovakia,
 * Estonia and Romania (2025), against published tables, not TEDB itself: look there again before selling abroad. The
 * reduced ones that are known are in `reduced-rates.ts`.
 */
const standardRates: Readonly<Record<string, number>> = {
  AT: 2000,
  BE: 2100,
  BG: 2000,
  CY: 1900,
  CZ: 2100,
  DE: 1900,
  DK: 2500,
  EE: 2400,
  ES: 2100,
  FI: 2550,
  FR: 2000,
  GR: 2400,
  HR: 2500,
  HU: 2700,
  IE: 2300,
  IT: 2200,
  LT: 2100,
  LU: 1700,
  LV: 2100,
  MT: 1800,
  NL: 2100,
  PL: 2300,
  PT: 2300,
  RO: 2100,
  SE: 2500,
  SI: 2200,
  SK: 2300,
};

/** Whether a country is one of the 27. */
export const isMember = (country: string): boolean => country in standardRates;

/** France, and Monaco, which is France for VAT (directive 2006/112/CE, article 7). */
const home: ReadonlySet<string> = new Set(["FR", "MC"]);

/** Whether what goes there leaves the Union, as VAT sees it. */
export const leavesUnion = (country: string): boolean => !home.has(country) && !isMember(country);

type Sale = Readonly<{
  /** Where the goods are when they reach the buyer: what is collected here stays here, whoever buys it. */
  country: string;
  /** The product's rate in France, and what it is where that is a reduced one. */
  basisPoints: number;
  goods: ReducedGoods | null;
  /** Who buys: a consumer, a company, or one that declares the VAT itself where the goods go (`declaresItself`). */
  buyer: "consumer" | "company" | "declaring_company";
  /** Whether the shop declares what it sells to consumers abroad in the one-stop shop (OSS). */
  oss: boolean;
}>;

export type VatDue = Readonly<{ basisPoints: number; why: "home" | "destination" | Exemption }>;

/**
 * What VAT a sale of goods from France bears (rule 5.2): at home its own rate; to a consumer in the Union that of France
 * up to 10,000 € a year of such sales (article 59c; CGI, article 258 A), and the rate of the destination once the shop is
 * in the one-stop shop (article 33); to a company there none, it declares the VAT itself (article 138; CGI, article 262
 * ter, I), and one that does not pays where the goods leave (article 32); outside the Union none (CGI, article 262, I).
 * What bears a reduced rate at home bears that of the destination where it is known (article 98), else the standard one.
 */
export function vatDue({ country, basisPoints, goods, buyer, oss }: Sale): VatDue {
  if (home.has(country)) return { basisPoints, why: "home" };
  const standard = standardRates[country];
  if (standard === undefined) return { basisPoints: 0, why: "export" };
  if (buyer === "declaring_company") return { basisPoints: 0, why: "reverse_charge" };
  if (buyer === "company" || !oss || basisPoints === 0) return { basisPoints, why: "home" };
  return { basisPoints: reducedRate(country, goods) ?? standard, why: "destination" };
}
