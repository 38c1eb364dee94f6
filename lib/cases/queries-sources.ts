import { isLocale } from "#lib/kernel/locale";
import { database } from "#lib/platform/database";

/** Stars up to which a review is answered by somebody: it tells of something that went wrong. */
const unhappy = 2;

/** A published review that somebody should answer; null for a happy one, and for one that was answered. */
export async function unhappyReview(id: string) {
  const review = await database.review.findUnique({ where: { id, state: "published", stars: { lte: unhappy } } });
  if (!review || review.answer) return null;
  const order = await database.order.findUnique({ where: { id: review.orderId }, select: { number: true } });
  const { authorName, title, text } = review;
  const locale = isLocale(review.locale) ? review.locale : ("fr" as const);
  return { authorName, title, text, locale, orderNumber: order?.number ?? null };
}

/** Whether a question still waits for its answer: its own place is faster at times than the queue. */
export async function isUnanswered(questionId: string): Promise<boolean> {
  const question = await database.question.findUnique({ where: { id: questionId }, select: { refusedFor: true } });
  const answered = await database.answer.count({ where: { questionId, state: "published" } });
  return question !== null && question.refusedFor === null && answered === 0;
}

/** An order with whom to write to about it. */
export async function orderToFollow(id: string) {
  const order = await database.order.findUnique({
    where: { id },
    select: { number: true, name: true, email: true, accountId: true, locale: true },
  });
  return order && { ...order, locale: isLocale(order.locale) ? order.locale : ("fr" as const) };
}
