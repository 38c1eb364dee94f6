import { database } from "#lib/platform/database";
import type { Definition } from "./definition.ts";
import type { PublishedPromotion } from "./schema.ts";

/** The promotions that were, are or will be in force at any time between two instants, each period by itself. */
export async function periodsBetween(from: Date, until: Date): Promise<PublishedPromotion[]> {
  const rows = await database.promotionPeriod.findMany({
    where: { from: { lt: until }, OR: [{ until: null }, { until: { gt: from } }] },
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

/** What is in force of one promotion now or is to come, as it was published; null when nothing is. */
export async function standingOf(promotionId: string, now: Date): Promise<PublishedPromotion | null> {
  const periods = await periodsBetween(now, new Date("9999-01-01T00:00:00Z"));
  return periods.find(({ id }) => id === promotionId) ?? null;
}
