import { z } from "zod";
import { nameOf } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import { command, type Scene } from "#lib/platform/command";
import { reviewAnswered, reviewPictureRefused, reviewPublished, reviewRefused } from "./facts.ts";
import { takePicturesAway } from "./pictures.ts";
import { rate } from "./rate.ts";
import { answerText, type ReviewState, refusalReasons } from "./schema.ts";
import { reviewsTag } from "./tags.ts";
import { notFound } from "./their-line.ts";

const which = z.strictObject({ reviewId: z.uuid() });
const why = { reason: z.enum(refusalReasons), note: z.string().trim().max(400).optional() };

async function lockReview({ tx }: Scene, id: string) {
  await tx.$queryRaw`SELECT 1 FROM review WHERE id = ${id}::uuid FOR UPDATE`;
  return tx.review.findUnique({ where: { id } });
}
type Locked = NonNullable<Awaited<ReturnType<typeof lockReview>>>;

const notNow = (state: ReviewState) => refuse({ code: "review_not_now", state });

/** Whoever decides has seen all that readers held against it. */
async function decided(scene: Scene, review: Locked, becomes: "published" | "refused", reason?: string) {
  const { tx, now, audit } = scene;
  const { productId } = review;
  await tx.reviewReport.updateMany({ where: { reviewId: review.id, closedAt: null }, data: { closedAt: now } });
  await rate(scene, productId);
  audit({
    subject: await subjectOf(scene, productId),
    changes: { review: [review.state, becomes] },
    ...(reason && { reason }),
  });
  return ok({ reviewId: review.id });
}

const subjectOf = async ({ tx }: Scene, id: string): Promise<string> =>
  `product:${(await tx.product.findUniqueOrThrow({ where: { id }, select: { handle: true } })).handle}`;

/**
 * Publishes a review as it was written; good or bad makes no difference. One that was reported stays, its reports are
 * answered. Refuses `review_not_found`, `review_not_now`.
 */
export const publishReview = command({
  name: "reviews.publish",
  input: which,
  allow: "reviews.moderate",
  async run({ reviewId }, scene) {
    const review = await lockReview(scene, reviewId);
    if (!review) return notFound;
    if (review.state === "withdrawn") return notNow(review.state);
    const { now, actor, record } = scene;
    await scene.tx.review.update({
      where: { id: reviewId },
      data: {
        state: "published",
        publishedAt: review.publishedAt ?? now,
        ...{ decidedAt: now, decidedBy: nameOf(actor), refusedFor: null, refusalNote: null },
      },
    });
    if (review.state !== "published") record(reviewPublished({ reviewId }));
    return decided(scene, review, "published");
  },
});

/**
 * Does not publish a review, or takes a published one down; its author is told why and may write it anew
 * (C. consom. D111-17). Its pictures go: nobody is shown what was refused. Refuses `review_not_found`, `review_not_now`.
 */
export const refuseReview = command({
  name: "reviews.refuse",
  input: which.extend(why),
  allow: "reviews.moderate",
  async run({ reviewId, reason, note }, scene) {
    const review = await lockReview(scene, reviewId);
    if (!review) return notFound;
    if (review.state !== "waiting" && review.state !== "published") return notNow(review.state);
    const { now, actor, record } = scene;
    await scene.tx.review.update({
      where: { id: reviewId },
      data: {
        state: "refused",
        publishedAt: null,
        ...{ decidedAt: now, decidedBy: nameOf(actor), refusedFor: reason, refusalNote: note ?? null },
      },
    });
    await takePicturesAway(scene, { reviewId });
    record(reviewRefused({ reviewId }));
    return decided(scene, review, "refused", note);
  },
});

/**
 * Takes one picture of a review away: its words stay as they are, published or waiting, and its author is told why
 * (C. consom. D111-17). Reports stay open, since the words were not judged. Refuses `review_picture_not_found`, also for
 * one that its author took back or a colleague refused meanwhile.
 */
export const refusePicture = command({
  name: "reviews.refuse_picture",
  input: which.extend({ pictureId: z.uuid(), ...why }),
  allow: "reviews.moderate",
  async run({ reviewId, pictureId, reason, note }, scene) {
    const review = await lockReview(scene, reviewId);
    const { tx, record, audit, expire } = scene;
    const picture = await tx.reviewPicture.findUnique({ where: { id: pictureId, reviewId } });
    if (!review || !picture) return refuse({ code: "review_picture_not_found" });
    await takePicturesAway(scene, { id: pictureId });
    record(reviewPictureRefused({ reviewId, reason, note: note ?? null }));
    audit({
      subject: await subjectOf(scene, review.productId),
      changes: { picture: [picture.file, null], reason: [null, reason] },
      ...(note && { reason: note }),
    });
    expire(reviewsTag(review.productId));
    return ok({ reviewId });
  },
});

/** The shop answers a published review under it; answered again, the new words stand. Refuses `review_not_found`, `review_not_now`. */
export const answerReview = command({
  name: "reviews.answer",
  input: which.extend({ text: answerText }),
  allow: "reviews.moderate",
  async run({ reviewId, text }, scene) {
    const { tx, now, actor, record, audit, expire } = scene;
    const review = await lockReview(scene, reviewId);
    if (!review) return notFound;
    if (review.state !== "published") return notNow(review.state);
    const answered = { answer: text, answeredBy: nameOf(actor), answeredAt: now };
    await tx.review.update({ where: { id: reviewId }, data: answered });
    if (!review.answer) record(reviewAnswered({ reviewId }));
    audit({ subject: await subjectOf(scene, review.productId), changes: { answer: [review.answer, text] } });
    expire(reviewsTag(review.productId));
    return ok({ reviewId });
  },
});
