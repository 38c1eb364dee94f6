import { system, visitor } from "#lib/kernel/actor";
import { markDelivered } from "#lib/orders/commands-carrier";
import { database } from "#lib/platform/database";
import { writeReview } from "#lib/reviews/commands";
import { productReviews } from "#lib/reviews/queries";
import { reviewToken } from "#lib/reviews/token";
import { morning } from "#tests/support/a-buyer";
import { aVariant } from "#tests/support/a-shop";
import { anOrder } from "#tests/support/an-order";

export const inDays = (days: number) => new Date(morning.getTime() + days * 86_400_000);
export const at = (days: number) => ({ now: inDays(days) });
const firstPage = { page: 1, stars: null, order: "recent" } as const;
export const mails = (template: string) =>
  database.mail.findMany({ where: { template }, orderBy: { createdAt: "asc" } });

/** Camille has received a lamp; the carrier said so the day after she ordered it. */
export async function received(sku: string) {
  const variantId = await aVariant({ sku, stock: { WEB: 5 } });
  const { productId } = await database.variant.findUniqueOrThrow({ where: { id: variantId } });
  const { orderId } = await anOrder([{ variantId, sku, quantity: 1, unitGross: 4900 }]);
  const line = await database.orderLine.findFirstOrThrow({ where: { orderId } });
  const deliver = () =>
    markDelivered(system("carrier"), { orderId, parcelId: line.parcelId, at: inDays(1) }, { now: inDays(1) });
  const token = reviewToken(line.id, morning);
  const said = {
    lineId: line.id,
    token,
    stars: 4,
    title: "Belle lampe",
    text: "Une lumière chaude, le câble est court.",
  };
  const write = (changes: object = {}, days = 12) =>
    writeReview(visitor, { ...said, locale: "fr", ...changes }, at(days));
  const reviewId = async () => (await database.review.findUniqueOrThrow({ where: { orderLineId: line.id } })).id;
  return {
    orderId,
    productId,
    line,
    token,
    deliver,
    write,
    reviewId,
    read: () => productReviews(productId, firstPage),
  };
}

export const accepted = { ok: true };
export const refused = (code: string) => ({ ok: false, refusal: { code } });
