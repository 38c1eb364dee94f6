import { z } from "zod";
import { fact } from "#lib/kernel/fact";
import { refusalReasons } from "./schema.ts";

const ofReview = z.object({ reviewId: z.string() });

/** The buyer of what was received in a parcel is asked for their view, once. */
export const reviewInvited = fact("review.invited", z.object({ orderId: z.string(), parcelId: z.string() }));
export const reviewPublished = fact("review.published", ofReview);
/** It is not, or no longer, published: its author is told why. */
export const reviewRefused = fact("review.refused", ofReview);
/** One of its pictures is not, or no longer, shown: its author is told why. */
export const reviewPictureRefused = fact(
  "review.picture_refused",
  ofReview.extend({ reason: z.enum(refusalReasons), note: z.string().nullable() }),
);
/** The shop has answered it in public. */
export const reviewAnswered = fact("review.answered", ofReview);
/** What the published reviews of a product come to is different now. */
export const ratingChanged = fact("review.rating_changed", z.object({ productId: z.string() }));
/** Pictures of buyers are shown no more: their files go too. */
export const reviewPicturesDropped = fact("review.pictures_dropped", z.object({ files: z.array(z.string()) }));
