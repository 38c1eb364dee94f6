import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { takePicturesAway } from "./pictures.ts";
import { reviewsTag } from "./tags.ts";

/**
 * Somebody has their data erased: their reviews stay what buyers think of a product, signed by nobody and without
 * their pictures (PRV-01). Called while the orders still know whose they are.
 */
export const forgetReviewer = command({
  name: "reviews.forget",
  input: z.strictObject({ email: z.email() }),
  allow: "system",
  async run({ email }, { tx, record, expire }) {
    const orders = await tx.order.findMany({
      where: { email: { equals: email, mode: "insensitive" } },
      select: { id: true },
    });
    const theirs = { orderId: { in: orders.map(({ id }) => id) } };
    const reviews = await tx.review.findMany({ where: theirs, select: { productId: true } });
    await tx.review.updateMany({ where: theirs, data: { authorName: "" } });
    await takePicturesAway({ tx, record }, { review: theirs });
    await tx.reviewInvitation.deleteMany({ where: { ...theirs, sentAt: null } });
    expire(...reviews.map(({ productId }) => reviewsTag(productId)));
    return ok({ forgotten: reviews.length });
  },
});
