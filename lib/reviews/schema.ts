import { z } from "zod";
import type { Day } from "#lib/kernel/local-time";
import type { Locale } from "#lib/kernel/locale";
import { publicText } from "#lib/kernel/public-text";

export type ReviewState = "waiting" | "published" | "refused" | "withdrawn";

/** Why a review is not published; its author is told (C. consom. D111-17). */
export const refusalReasons = [
  "insult",
  "off_topic",
  "personal_data",
  "advertising",
  "unlawful",
  "unreadable",
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

/** What a reader holds against a published review. */
export const reportReasons = ["insult", "not_genuine", "personal_data", "advertising", "unlawful", "other"] as const;
export type ReportReason = (typeof reportReasons)[number];

export const reviewText = { title: publicText(3, 80), text: publicText(20, 2000) };
export const answerText = publicText(10, 1000);

/** Which line its buyer means: with the link of the invitation, or by being who bought it. */
export const theirLine = z.strictObject({ lineId: z.uuid(), token: z.string().max(400).optional() });
export type TheirLine = z.infer<typeof theirLine>;

/** One star to five, and how many gave it. */
export type Distribution = readonly [number, number, number, number, number];

/** What the published reviews of a product come to; `average` has one decimal, null where there are none. */
export type Rating = Readonly<{ count: number; average: number | null; stars: Distribution }>;

/** How many pictures a review has at most. */
export const mostPictures = 5;

/** A picture of a buyer as it is shown; `width` and `height` are the large one's. */
export type ReviewPicture = Readonly<{ id: string; file: string; width: number; height: number }>;

/** A review as everybody reads it: never an address, a full name or an order. Days as the shop's clock has them. */
export type PublishedReview = Readonly<{
  id: string;
  author: string;
  locale: Locale;
  stars: number;
  title: string;
  text: string;
  /** When it was received (the experience), and when its view of it was published (C. consom. D111-17). */
  experiencedOn: Day;
  publishedAt: Date;
  changed: boolean;
  pictures: readonly ReviewPicture[];
  answer: Readonly<{ text: string; author: string; at: Date }> | null;
}>;

export const reviewOrders = ["recent", "lowest", "highest"] as const;
export type ReviewOrder = (typeof reviewOrders)[number];

/** Which reviews of a product are asked for: pages count from 1; `stars` null is all. */
export type ReviewsAsked = Readonly<{ page: number; stars: number | null; order: ReviewOrder }>;

export type ProductReviews = Readonly<{
  rating: Rating;
  asked: ReviewsAsked;
  pages: number;
  reviews: readonly PublishedReview[];
}>;

/** An article that its buyer received and may write about, with what they wrote. */
export type OwnReview = Readonly<{
  lineId: string;
  orderNumber: string;
  article: string;
  handle: string;
  pictureFile: string | null;
  customerName: string;
  receivedOn: Day;
  review: Readonly<{
    state: ReviewState;
    stars: number;
    title: string;
    text: string;
    refusedFor: RefusalReason | null;
    refusalNote: string | null;
    pictures: readonly ReviewPicture[];
  }> | null;
}>;

/** A review as those who moderate see it. */
export type DeskReview = Omit<PublishedReview, "publishedAt"> &
  Readonly<{
    state: ReviewState;
    writtenAt: Date;
    publishedAt: Date | null;
    product: string;
    handle: string;
    orderNumber: string;
    refusedFor: RefusalReason | null;
    refusalNote: string | null;
    decidedBy: string | null;
    reports: readonly Readonly<{ reason: ReportReason; text: string; at: Date }>[];
  }>;
