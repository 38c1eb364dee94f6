import { system } from "#lib/kernel/actor";
import { dayText, timeText } from "#lib/kernel/date-text";
import { isLocale, type Locale } from "#lib/kernel/locale";
import { shopUrl } from "#lib/platform/env";
import { queueMail } from "#lib/platform/mail";
import { renderTemplate } from "#lib/platform/mail-templates";
import { type StepContext, whenever } from "#lib/platform/process";
import { answerPublished, questionAsked, questionRefused, questionTyped } from "#lib/questions/facts";
import { answerToTell, questionToTell } from "#lib/questions/queries-desk";
import { questionToken } from "#lib/questions/token";
import { refreshListings } from "#lib/search/commands";
import { house } from "./house.ts";

type Told = NonNullable<Awaited<ReturnType<typeof questionToTell>>>;
type Letter = Readonly<{
  kind: "prove" | "asked" | "answered" | "refused";
  recipient: string;
  locale: Locale;
  url: string;
}>;

async function send(
  { kind, recipient, locale, url }: Letter,
  question: Told,
  context: StepContext,
  answer: Readonly<{ author: string; text: string }> | null = null,
): Promise<void> {
  if (!recipient) return;
  const { text, author: name, refusedFor, dueAt, product } = question;
  const due = dueAt ? `${dayText(dueAt, locale)}, ${timeText(dueAt, locale)}` : "";
  const told = { product: product[locale].name, question: text, name, due, refusedFor, answer, url };
  const template = `question_${kind}`;
  const written = await renderTemplate(template, { house: house(), ...told }, locale);
  const letter = { key: `${template}:${context.factId}`, template, recipient, locale, ...written };
  await context.once("mail", (tx) => queueMail(tx, letter, context.now));
}

const productUrl = ({ product, locale }: Told): string =>
  `${shopUrl()}/${locale}/p/${product[locale].handle}#questions`;

type OfQuestion = Readonly<{ questionId: string }>;

async function askForProof({ questionId }: OfQuestion, context: StepContext): Promise<void> {
  const question = await questionToTell(questionId);
  if (!question) return;
  const token = encodeURIComponent(questionToken(questionId, context.now));
  const url = `${shopUrl()}/${question.locale}/questions/${questionId}?token=${token}`;
  await send({ kind: "prove", recipient: question.email, locale: question.locale, url }, question, context);
}

async function tellOwner({ questionId }: OfQuestion, context: StepContext): Promise<void> {
  const question = await questionToTell(questionId);
  if (!question?.owner) return;
  const locale = isLocale(question.owner.locale) ? question.owner.locale : "fr";
  const url = `${shopUrl()}/admin/questions?view=mine`;
  await send({ kind: "asked", recipient: question.owner.email, locale, url }, question, context);
}

async function tellRefusal({ questionId }: OfQuestion, context: StepContext): Promise<void> {
  const question = await questionToTell(questionId);
  if (!question) return;
  const { email: recipient, locale } = question;
  await send({ kind: "refused", recipient, locale, url: productUrl(question) }, question, context);
}

async function tellAnswer(
  { questionId, answerId }: OfQuestion & Readonly<{ answerId: string }>,
  context: StepContext,
): Promise<void> {
  const [question, answer] = await Promise.all([questionToTell(questionId), answerToTell(answerId)]);
  if (!question || !answer) return;
  const { email: recipient, locale } = question;
  const said = { author: answer.authorName, text: answer.text };
  await send({ kind: "answered", recipient, locale, url: productUrl(question) }, question, context, said);
}

/** A question reaches whoever knows, and its answer whoever asked and whoever searches. */
export const questions = [
  whenever(questionTyped, { "ask its author to prove their address": askForProof }),
  whenever(questionAsked, { "mail who answers for the category": tellOwner }),
  whenever(questionRefused, { "tell its author why": tellRefusal }),
  whenever(answerPublished, {
    "tell who asked": tellAnswer,
    "let searches find it": ({ productId }, { now }) =>
      refreshListings(system("questions"), { productIds: [productId] }, { now }),
  }),
];
