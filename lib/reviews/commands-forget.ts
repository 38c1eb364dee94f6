import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { person, theirs } from "#lib/platform/person";
import { takePicturesAway } from "./pictures.ts";
import { reviewsTag } from "./tags.ts";

/**
 * Somebody has their data erased: their reviews stay what buyers think of a product, signed by nobody and without
 * their pictures (PRV-01). Called while the orders still know whose they are.
 */
export const forgetReviewer = command({
  name: "reviews.forget",
  input: person,
  allow: "system",
  async run(who, { tx, record, expire }) {
    const orders = await tx.order.findMany({ where: theirs(who), select: { id: true } });
    const ofThem = { orderId: { in: orders.map(({ id }) => id) } };
    const reviews = await tx.review.findMany({ where: ofThem, select: { productId: true } });
    await tx.review.updateMany({ where: ofThem, data: { authorName: "" } });
    await takePicturesAway({ tx, record }, { review: ofThem });
    await tx.reviewInvitation.deleteMany({ where: { ...ofThem, sentAt: null } });
    expire(...reviews.map(({ productId }) => reviewsTag(productId)));
    return ok({ forgotten: reviews.length });
  },
});
