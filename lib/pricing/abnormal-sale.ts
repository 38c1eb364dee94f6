import { money, portion } from "#lib/kernel/money";
import type { AbnormalSale } from "./schema.ts";

/** What is sold, at which price, and what that is measured against. Cents, VAT included but for the cost. */
export type Sale = Readonly<{
  /** Before any promotion: what a promotion may take off is the promotions' own guard's business. */
  priceMinor: number;
  costMinor: number | null;
  vatBasisPoints: number;
  /** Time-weighted, of ninety days. */
  medianMinor: number | null;
  /** A price that a second person has approved is no accident. */
  approvedMinor: number | null;
  /** When this price began. */
  priceSince: Date;
  /** Units in the last hour, and in an ordinary one; null where speed is not looked at. */
  speed: Readonly<{ lastHour: number; usual: number }> | null;
  now: Date;
}>;

type Verdict = Readonly<{ reason: AbnormalSale["reason"]; referenceMinor: number }>;

const newFor = 24 * 3_600_000;
const timesTheUsual = 10;
/** Fewer in an hour are no rush, however rarely the article sells. */
const leastRush = 10;

/** Why a sale should not have happened at this price; null for one that is what it looks like. */
export function abnormalSale(sale: Sale): Verdict | null {
  const { priceMinor, costMinor, vatBasisPoints, medianMinor, approvedMinor } = sale;
  if (approvedMinor !== null && priceMinor >= approvedMinor) return null;
  const dueMinor = costMinor === null ? null : costMinor + portion(money(costMinor), vatBasisPoints).minor;
  if (dueMinor !== null && priceMinor < dueMinor) return { reason: "below_cost", referenceMinor: dueMinor };
  if (medianMinor !== null && 2 * priceMinor < medianMinor)
    return { reason: "far_below_usual", referenceMinor: medianMinor };
  if (medianMinor !== null && isNewlyCheaper(sale) && isRush(sale.speed))
    return { reason: "rush_at_new_price", referenceMinor: medianMinor };
  return null;
}

/** Below what is usual, since a day at most: the only price whose speed says anything. */
export const isNewlyCheaper = ({
  priceMinor,
  medianMinor,
  priceSince,
  now,
}: Pick<Sale, "priceMinor" | "medianMinor" | "priceSince" | "now">): boolean =>
  medianMinor !== null && priceMinor < medianMinor && now.getTime() - priceSince.getTime() <= newFor;

function isRush(speed: Sale["speed"]): boolean {
  return speed !== null && speed.lastHour >= leastRush && speed.lastHour >= timesTheUsual * speed.usual;
}
