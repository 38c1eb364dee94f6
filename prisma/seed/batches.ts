import { addDays, dayOf } from "#lib/kernel/local-time";
import type { Transaction } from "#lib/platform/database";

/** How many days a delicacy keeps in all, by its category; and how near to its date it may be sold. */
const keeps: Readonly<Record<string, Readonly<{ days: number; minimumDays: number }>>> = {
  "epicerie-fine/frais": { days: 45, minimumDays: 10 },
  "epicerie-fine/sucre": { days: 180, minimumDays: 21 },
  "epicerie-fine/conserves": { days: 720, minimumDays: 60 },
  "epicerie-fine/huiles-condiments": { days: 540, minimumDays: 60 },
};

/** The delicacies lie in two batches: a third of each level is of the one that expires at half the time. */
export async function seedBatches(tx: Transaction, now: Date): Promise<void> {
  for (const [path, { days, minimumDays }] of Object.entries(keeps)) {
    const variants = await tx.variant.findMany({
      where: { product: { category: { path } }, components: { none: {} } },
      select: { id: true },
    });
    const ids = variants.map(({ id }) => id);
    await tx.batchKept.createMany({ data: ids.map((variantId) => ({ variantId, minimumDays })) });
    const levels = await tx.stockLevel.findMany({ where: { variantId: { in: ids } } });
    await tx.stockBatch.createMany({
      data: levels.flatMap(({ variantId, locationCode, onHand }) => {
        const older = Math.floor(onHand / 3);
        const dated = (code: string, inDays: number) => ({
          variantId,
          locationCode,
          code,
          bestBefore: new Date(`${addDays(dayOf(now), inDays)}T00:00:00Z`),
        });
        return [
          { ...dated("L2611", Math.floor(days / 2)), quantity: older },
          { ...dated("L2618", days), quantity: onHand - older },
        ];
      }),
    });
  }
}
