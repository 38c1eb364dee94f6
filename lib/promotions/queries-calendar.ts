import { database, type Prisma } from "#lib/platform/database";
import type { Definition } from "./definition.ts";
import type { PublishedPromotion } from "./schema.ts";

async function periodsWhere(where: Prisma.PromotionPeriodWhereInput): Promise<PublishedPromotion[]> {
  const rows = await database.promotionPeriod.findMany({
    where,
    orderBy: [{ from: "asc" }, { id: "asc" }],
    take: 1_000,
  });
  return rows
    .filter((row) => row.until === null || row.until > row.from)
    .map((row) => ({
      ...(row.definition as unknown as Definition),
      id: row.promotionId,
      version: row.version,
      from: row.from,
      until: row.until,
      codes: [],
      left: { uses: row.maxUses, perCustomer: row.maxUsesPerCustomer, budgetMinor: row.budgetMinor },
    }));
}

/** The promotions that were, are or will be in force at any time between two instants, each period by itself. */
export const periodsBetween = (from: Date, until: Date): Promise<PublishedPromotion[]> =>
  periodsWhere({ from: { lt: until }, OR: [{ until: null }, { until: { gt: from } }] });

/** Every period of one promotion, oldest first. */
export const periodsOf = (promotionId: string): Promise<PublishedPromotion[]> => periodsWhere({ promotionId });

/** What is in force of one promotion now or is to come, as it was published; null when nothing is. */
export async function standingOf(promotionId: string, now: Date): Promise<PublishedPromotion | null> {
  const periods = await periodsOf(promotionId);
  return periods.find(({ until }) => until === null || until > now) ?? null;
}
