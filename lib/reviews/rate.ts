import type { Scene } from "#lib/platform/command";
import { ratingChanged } from "./facts.ts";
import { recount } from "./sql/recount.ts";
import { reviewsTag } from "./tags.ts";

/** Counts the score of a product anew, and has it shown wherever it stands: on its page at once, on its cards soon after. */
export async function rate({ tx, record, expire }: Scene, productId: string): Promise<void> {
  await recount(tx, productId);
  record(ratingChanged({ productId }));
  expire(reviewsTag(productId));
}
