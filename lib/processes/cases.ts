import { carrierEvent } from "#lib/carriers/facts";
import { wakeCases } from "#lib/cases/commands-due";
import { receive, settleSource } from "#lib/cases/commands-receive";
import { readInbox } from "#lib/cases/inbox";
import { isUnanswered, orderToFollow, unhappyReview } from "#lib/cases/queries-sources";
import type { Topic } from "#lib/cases/schema";
import { parcelOfLabel } from "#lib/fulfilment/queries-pack";
import { system } from "#lib/kernel/actor";
import { translator } from "#lib/language/translator";
import { paymentDue } from "#lib/orders/facts";
import { parcelByTracking } from "#lib/orders/queries-parcels";
import { every, type StepContext, whenever } from "#lib/platform/process";
import { promiseGivenUp } from "#lib/promises/facts";
import { answerPublished, questionAsked, questionRefused } from "#lib/questions/facts";
import { questionToTell } from "#lib/questions/queries-desk";
import { reviewAnswered, reviewPublished, reviewRefused } from "#lib/reviews/facts";

const actor = system("cases");

type At = Pick<StepContext, "now">;

async function queueQuestion({ questionId }: Readonly<{ questionId: string }>, { now }: At): Promise<void> {
  const question = await questionToTell(questionId);
  if (!question || !(await isUnanswered(questionId))) return;
  const { author, locale, text, dueAt, product } = question;
  const item = { topic: "product", locale, name: author, email: null, text, subject: product[locale].name } as const;
  const key = { sourceKey: `question:${questionId}`, channel: "question", quiet: true } as const;
  await receive(actor, { ...item, ...key, ...(dueAt && { dueAt }) }, { now });
}

async function queueReview({ reviewId }: Readonly<{ reviewId: string }>, { now }: At): Promise<void> {
  const review = await unhappyReview(reviewId);
  if (!review) return;
  const { authorName: name, title: subject, text, locale, orderNumber } = review;
  const key = { sourceKey: `review:${reviewId}`, channel: "review", topic: "product", quiet: true } as const;
  await receive(actor, { ...key, name, subject, text, locale, orderNumber, email: null }, { now });
}

const settle =
  (kind: "question" | "review", by: "answer" | "decision") =>
  async (of: Readonly<{ questionId?: string; reviewId?: string }>, { now }: At): Promise<void> => {
    await settleSource(actor, { sourceKey: `${kind}:${of.questionId ?? of.reviewId}`, by }, { now });
  };

type Seen = Readonly<{ orderId: string; sourceKey: string; why: "late" | "unpaid" | "lost"; topic: Topic }>;

/** The house saw it coming: a case opens before the customer has to write, once for each thing that happened. */
async function openAbout({ orderId, sourceKey, why, topic }: Seen, { now }: At): Promise<void> {
  const order = await orderToFollow(orderId);
  if (!order) return;
  const { number: orderNumber, name, email, accountId, locale } = order;
  const t = translator(locale);
  const said = {
    subject: t(`cases.house.${why}.subject`, { number: orderNumber }),
    text: t(`cases.house.${why}.text`),
  };
  const item = { sourceKey, channel: "house", topic, locale, name, email, accountId, orderNumber, quiet: true };
  await receive(actor, { ...item, ...said }, { now });
}

async function openIfLost({ kind, trackingNumber }: Readonly<{ kind: string; trackingNumber: string }>, at: At) {
  if (kind !== "lost") return;
  const parcel = (await parcelOfLabel(trackingNumber)) ?? (await parcelByTracking(trackingNumber));
  if (!parcel) return;
  const { orderId, id } = parcel;
  await openAbout({ orderId, sourceKey: `lost:${id}`, why: "lost", topic: "delivery" }, at);
}

/** Whatever is owed an answer anywhere stands in one queue; what is answered in its own place is closed here too. */
export const cases = [
  whenever(questionAsked, { "put it into the queue": queueQuestion }),
  whenever(answerPublished, { "close its case": settle("question", "answer") }),
  whenever(questionRefused, { "close its case": settle("question", "decision") }),
  whenever(reviewPublished, { "put it into the queue when it is unhappy": queueReview }),
  whenever(reviewAnswered, { "close its case": settle("review", "answer") }),
  whenever(reviewRefused, { "close its case": settle("review", "decision") }),
  whenever(promiseGivenUp, {
    "open a case about the delay": ({ orderId, parcelId }, at) =>
      openAbout({ orderId, sourceKey: `late:${parcelId}`, why: "late", topic: "delivery" }, at),
  }),
  whenever(paymentDue, {
    "open a case about the payment": ({ orderId }, at) =>
      openAbout({ orderId, sourceKey: `unpaid:${orderId}`, why: "unpaid", topic: "payment" }, at),
  }),
  whenever(carrierEvent, { "open a case about a lost parcel": openIfLost }),
];

export const caseTimes = [
  every("wake cases", { seconds: 60 }, (now) => wakeCases(actor, {}, { now })),
  every("read the inbox", { seconds: 30 }, (now) => readInbox(now)),
];
