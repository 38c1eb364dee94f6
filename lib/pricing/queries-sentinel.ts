import { Prisma, type Transaction } from "#lib/platform/database";
import type { AbnormalSale } from "./schema.ts";
import { abnormalAmong, type SoldLine } from "./sentinel.ts";
import { saleFacts } from "./sql/sale-facts.ts";

/** What is abnormal among these sales. One statement however many lines. */
export async function abnormalVariants(
  tx: Pick<Transaction, "$queryRaw">,
  lines: readonly SoldLine[],
  now: Date,
): Promise<AbnormalSale[]> {
  if (lines.length === 0) return [];
  const variantIds = [...new Set(lines.map(({ variantId }) => variantId))];
  return abnormalAmong(await tx.$queryRaw(Prisma.sql`/* prepared */ ${saleFacts(variantIds, now)}`), lines, now);
}
