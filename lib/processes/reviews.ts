import { system } from "#lib/kernel/actor";
import { isLocale, type Locale } from "#lib/kernel/locale";
import { orderCollected, orderSent, parcelDelivered } from "#lib/orders/facts";
import { shopUrl } from "#lib/platform/env";
import { queueMail } from "#lib/platform/mail";
import { renderTemplate } from "#lib/platform/mail-templates";
import { every, type StepContext, whenever } from "#lib/platform/process";
import { invite, planInvitations } from "#lib/reviews/commands-invite";
import {
  ratingChanged,
  reviewAnswered,
  reviewInvited,
  reviewPictureRefused,
  reviewPicturesDropped,
  reviewPublished,
  reviewRefused,
} from "#lib/reviews/facts";
import { dropPictures } from "#lib/reviews/pictures";
import { dueInvitations, reviewToTell } from "#lib/reviews/queries-desk";
import { toAskAbout } from "#lib/reviews/queries-own";
import { reviewToken } from "#lib/reviews/token";
import { refreshListings } from "#lib/search/commands";
import { house } from "./house.ts";

const shop = system("reviews");

const linkTo = (lineId: string, locale: Locale, now: Date): string =>
  `${shopUrl()}/${locale}/reviews/${lineId}?token=${encodeURIComponent(reviewToken(lineId, now))}`;

type To = Readonly<{ email: string; locale: Locale }>;

async function send(template: string, { email: recipient, locale }: To, props: object, context: StepContext) {
  const written = await renderTemplate(template, { house: house(), ...props }, locale);
  const letter = { key: `${template}:${context.factId}`, template, recipient, locale, ...written };
  await context.once("mail", (tx) => queueMail(tx, letter, context.now));
}

async function ask({ parcelId }: Readonly<{ parcelId: string }>, context: StepContext): Promise<void> {
  const asked = await toAskAbout(parcelId);
  if (!asked) return;
  const { name, email } = asked;
  const locale = isLocale(asked.locale) ? asked.locale : "fr";
  const lines = asked.lines.map(({ lineId, article }) => ({ article, url: linkTo(lineId, locale, context.now) }));
  await send("review_invitation", { email, locale }, { name, lines }, context);
}

type PictureRefused = ReturnType<typeof reviewPictureRefused>["payload"];

const tell =
  (kind: "published" | "refused" | "answered") =>
  async ({ reviewId }: Readonly<{ reviewId: string }>, context: StepContext): Promise<void> => {
    const review = await reviewToTell(reviewId);
    if (!review) return;
    const { name, article, title, refusedFor, lineId, locale } = review;
    const said = kind === "refused" ? review.refusalNote : kind === "answered" ? review.answer : null;
    const props = { name, article, title, refusedFor, said, url: linkTo(lineId, locale, context.now) };
    await send(`review_${kind}`, review, props, context);
  };

async function tellOfPicture({ reviewId, reason, note }: PictureRefused, context: StepContext): Promise<void> {
  const review = await reviewToTell(reviewId);
  if (!review) return;
  const { name, article, title, lineId, locale } = review;
  const props = { name, article, title, refusedFor: reason, said: note, url: linkTo(lineId, locale, context.now) };
  await send("review_picture_refused", review, props, context);
}

const plan = ({ parcelId }: Readonly<{ parcelId: string }>, { now }: StepContext) =>
  planInvitations(shop, { parcelId }, { now });

/** Who received something is asked for their view of it once, and told what becomes of it. */
export const reviews = [
  whenever(orderCollected, { "ask later what they think of it": plan }),
  whenever(parcelDelivered, { "ask later what they think of it": plan }),
  whenever(orderSent, { "ask later what they think of what came by mail": plan }),
  whenever(reviewInvited, { "mail the invitation": ask }),
  whenever(reviewPublished, { "tell its author": tell("published") }),
  whenever(reviewRefused, { "tell its author why": tell("refused") }),
  whenever(reviewPictureRefused, { "tell its author why": tellOfPicture }),
  whenever(reviewAnswered, { "tell its author": tell("answered") }),
  whenever(ratingChanged, {
    "show the score on its cards": ({ productId }, { now }) =>
      refreshListings(shop, { productIds: [productId] }, { now }),
  }),
  whenever(reviewPicturesDropped, { "take the files away": ({ files }) => dropPictures(files) }),
];

/** Asks those whose time has come. */
export async function askForReviews(now: Date): Promise<void> {
  for (const { parcelId } of await dueInvitations(now)) await invite(shop, { parcelId }, { now });
}

export const reviewDays = [every("ask for reviews", { seconds: 3_600 }, askForReviews)];
