import { money, netOf } from "#lib/kernel/money";
import { leavesUnion } from "./rates.ts";
import type { Exemption } from "./schema.ts";

/** The VAT inside the margin on used goods, and the margin without it; cents, at the rate the goods bear. */
export type MarginVat = Readonly<{ basisPoints: number; netMinor: number; vatMinor: number }>;

/** Used goods that were bought without VAT: what was paid for them together, and the rate that new ones bear. */
export type BoughtUsed = Readonly<{ boughtForMinor: number; basisPoints: number }>;

/**
 * What VAT used goods bear that were bought from somebody who deducted none: that of the margin, which holds it (CGI,
 * articles 297 A and 297 B; directive 2006/112/CE, articles 313 and 315). Sold at a loss they bear none.
 */
export function marginVat(soldForMinor: number, { boughtForMinor, basisPoints }: BoughtUsed): MarginVat {
  const margin = Math.max(0, soldForMinor - boughtForMinor);
  const netMinor = netOf(money(margin), basisPoints).minor;
  return { basisPoints, netMinor, vatMinor: margin - netMinor };
}

/** Such goods are taxed here wherever in the Union they go, for a company too; out of it they are an export (262, I). */
export const exemptionOfUsed = (country: string): Exemption => (leavesUnion(country) ? "export" : "margin");
