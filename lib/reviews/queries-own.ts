import type { Actor } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import type { OwnReview, RefusalReason, TheirLine } from "./schema.ts";
import { ofOrder, ofParcel, type ReceivedLine, receivedLines, reviewedBy } from "./sql/received-lines.ts";
import { theirReceivedLine } from "./their-line.ts";

/** What its buyer may write about, or wrote; null for whoever neither bought it nor was invited (ACL-02). */
export async function ownReview(which: TheirLine, actor: Actor, now: Date): Promise<OwnReview | null> {
  const line = await theirReceivedLine({ tx: database, actor, now }, which);
  return line && ((await withReviews([line]))[0] ?? null);
}

/** Everything of an order that was received, with what was written about it. Whoever calls has asked whose order it is. */
export const ownReviewsOf = async (orderId: string): Promise<OwnReview[]> =>
  withReviews(await receivedLines(ofOrder(orderId)));

/** What a customer wrote about what they received. */
export const reviewsBy = async (accountId: string): Promise<OwnReview[]> =>
  withReviews(await receivedLines(reviewedBy(accountId)));

/** What came in a parcel and was not written about yet, and whom to ask; null when there is nothing to ask. */
export async function toAskAbout(parcelId: string) {
  const lines = await receivedLines(ofParcel(parcelId));
  const unwritten = (await withReviews(lines)).filter(({ review }) => review === null);
  const [first] = lines;
  return first && unwritten.length > 0
    ? { email: first.email, name: first.customerName, locale: first.locale, lines: unwritten }
    : null;
}

async function withReviews(lines: readonly ReceivedLine[]): Promise<OwnReview[]> {
  const reviews = await database.review.findMany({
    where: { orderLineId: { in: lines.map(({ lineId }) => lineId) } },
    include: {
      pictures: { orderBy: { position: "asc" }, select: { id: true, file: true, width: true, height: true } },
    },
  });
  return lines.map(({ lineId, orderNumber, article, handle, pictureFile, customerName, receivedOn }) => {
    const review = reviews.find(({ orderLineId }) => orderLineId === lineId);
    return {
      ...{ lineId, orderNumber, article, handle, pictureFile, customerName, receivedOn },
      review: review
        ? {
            ...{ state: review.state, stars: review.stars, title: review.title, text: review.text },
            refusedFor: review.refusedFor as RefusalReason | null,
            refusalNote: review.refusalNote,
            pictures: review.pictures,
          }
        : null,
    };
  });
}
