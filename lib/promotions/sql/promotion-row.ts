import { Prisma, type Transaction } from "#lib/platform/database";
import { type PromotionDraft, promotionDraft } from "../definition.ts";

export type PromotionRow = Prisma.PromotionGetPayload<object>;

/** The promotion with its row locked: what is decided about it is decided one after the other. */
export async function lockPromotion(tx: Transaction, id: string): Promise<PromotionRow | null> {
  await tx.$executeRaw`SELECT FROM promotion WHERE id = ${id}::uuid FOR UPDATE`;
  return tx.promotion.findUnique({ where: { id } });
}

/** What its author has set, as the form takes it. */
export const draftOf = (row: PromotionRow): PromotionDraft =>
  promotionDraft.parse(
    Object.fromEntries(Object.keys(promotionDraft.shape).map((key) => [key, Reflect.get(row, key)])),
  );

/** The same as columns. */
export const columnsOf = ({ conditions, benefit, campaign, ...draft }: PromotionDraft) => ({
  ...draft,
  conditions: conditions as Prisma.InputJsonArray,
  benefit: benefit as Prisma.InputJsonObject,
  campaign: campaign === null ? Prisma.DbNull : { ...campaign, places: [...campaign.places] },
});
