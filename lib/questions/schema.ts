import { z } from "zod";
import type { Locale } from "#lib/kernel/locale";
import { publicText } from "#lib/kernel/public-text";

export type QuestionState = "unproved" | "waiting" | "answered" | "refused";

/** Why something that somebody asked or answered is not published; they are told. */
export const refusalReasons = [
  "about_an_order",
  "off_topic",
  "insult",
  "personal_data",
  "advertising",
  "unlawful",
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

export const questionText = publicText(10, 500);
export const answerText = publicText(10, 1500);

/** Somebody's own question: with the link they were mailed, or signed in as who asked it. */
export const theirQuestion = z.strictObject({ questionId: z.uuid(), token: z.string().max(400).optional() });
export type TheirQuestion = z.infer<typeof theirQuestion>;

/** An answer as everybody reads it. `buyer`: somebody who received the product; else the staff, of a store or the house. */
export type PublishedAnswer = Readonly<{
  id: string;
  author: string;
  buyer: boolean;
  storeName: string | null;
  locale: Locale;
  text: string;
  publishedAt: Date;
  useful: number;
}>;

export type PublishedQuestion = Readonly<{
  id: string;
  author: string;
  locale: Locale;
  text: string;
  askedAt: Date;
  /** The shop's own first, then what others found useful. */
  answers: readonly PublishedAnswer[];
}>;

/** `count` is of all that are answered; `questions` those that are shown. */
export type ProductQuestions = Readonly<{ count: number; questions: readonly PublishedQuestion[] }>;

export type AskedProduct = Readonly<{ id: string; handle: string; name: string }>;

/** A question as its author follows it. */
export type OwnQuestion = Readonly<{
  id: string;
  state: QuestionState;
  text: string;
  email: string;
  dueAt: Date | null;
  refusedFor: RefusalReason | null;
  product: AskedProduct;
}>;

/** A question as its author finds it again in their account. */
export type AskedQuestion = Omit<OwnQuestion, "email"> &
  Readonly<{
    askedAt: Date;
    answers: readonly Readonly<{ id: string; author: string; text: string; locale: Locale }>[];
  }>;

/** A question as those who answer see it: whose it is to answer, and by when. */
export type DeskQuestion = Readonly<{
  id: string;
  state: QuestionState;
  author: string;
  locale: Locale;
  text: string;
  askedAt: Date;
  dueAt: Date | null;
  product: AskedProduct;
  category: string;
  owner: string | null;
  answers: readonly DeskAnswer[];
}>;

export type DeskAnswer = Readonly<{
  id: string;
  author: string;
  buyer: boolean;
  state: "waiting" | "published" | "refused";
  text: string;
}>;
