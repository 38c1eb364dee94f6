import type { Actor } from "#lib/kernel/actor";
import { inLocale, isLocale, type Locale } from "#lib/kernel/locale";
import { database } from "#lib/platform/database";
import { carries } from "#lib/platform/page-scope";
import { placeName } from "#lib/stores/place-name";
import type {
  AskedProduct,
  OwnQuestion,
  ProductQuestions,
  PublishedAnswer,
  RefusalReason,
  TheirQuestion,
} from "./schema.ts";
import { questionsTag } from "./tags.ts";
import { opensQuestion } from "./token.ts";

const shownFirst = 4;
const shownAtMost = 60;

type AnswerRow = Omit<PublishedAnswer, "publishedAt"> & Readonly<{ publishedAt: string }>;
type Row = Readonly<{
  count: number;
  id: string;
  author: string;
  locale: string;
  text: string;
  askedAt: Date;
  answers: readonly AnswerRow[];
}>;

/** What was asked about a product and answered, the latest answered first, in one statement. */
export async function productQuestions(productId: string, { all }: { all: boolean }): Promise<ProductQuestions> {
  carries(questionsTag(productId));
  const rows = await database.$queryRaw<Row[]>`
    SELECT count(*) OVER ()::int AS count, q.id, q.author_name AS author, q.locale, q.text, q.asked_at AS "askedAt",
           (SELECT jsonb_agg(jsonb_build_object(
                     'id', a.id, 'author', a.author_name, 'buyer', a.buyer, 'storeName', s.name, 'locale', a.locale,
                     'text', a.text, 'publishedAt', a.published_at, 'useful', a.useful)
                   ORDER BY a.buyer, a.useful DESC, a.published_at)
            FROM answer a LEFT JOIN store s ON s.code = a.store_code
            WHERE a.question_id = q.id AND a.state = 'published') AS answers
    FROM question q
    WHERE q.product_id = ${productId}::uuid AND q.state = 'answered'
    ORDER BY q.answered_at DESC, q.id DESC
    LIMIT ${all ? shownAtMost : shownFirst}`;
  return {
    count: rows[0]?.count ?? 0,
    questions: rows.map(({ count: _, answers, ...question }) => ({
      ...question,
      locale: isLocale(question.locale) ? question.locale : "fr",
      answers: answers.map(({ publishedAt, storeName, ...answer }) => ({
        ...answer,
        storeName: storeName && placeName(storeName),
        publishedAt: new Date(publishedAt),
      })),
    })),
  };
}

/** A product that may be asked about: everything that is shown, also what only stores sell. */
export async function productToAskAbout(handle: string, locale: Locale): Promise<AskedProduct | null> {
  const product = await database.product.findUnique({ where: { handle, status: "active" } });
  return product && named(product, locale);
}

/** A question for who asked it: with its link or signed in; null for everybody else (ACL-02). */
export async function ownQuestion(
  { questionId: id, token }: TheirQuestion,
  actor: Actor,
  { locale, now }: Readonly<{ locale: Locale; now: Date }>,
): Promise<OwnQuestion | null> {
  const question = await database.question.findUnique({ where: { id } });
  const mine = actor.kind === "customer" && question?.accountId === actor.id;
  if (!question || !(mine || (token && opensQuestion(token, id, now)))) return null;
  const product = await database.product.findUniqueOrThrow({ where: { id: question.productId } });
  const { state, text, email, dueAt } = question;
  const refusedFor = question.refusedFor as RefusalReason | null;
  return { id, state, text, email, dueAt, refusedFor, product: named(product, locale) };
}

/** A question that somebody who has the product may answer. */
export async function openQuestion(id: string, locale: Locale) {
  const question = await database.question.findUnique({ where: { id, state: "answered" } });
  const product = question && (await database.product.findUnique({ where: { id: question.productId } }));
  return product && { text: question.text, product: named(product, locale) };
}

export const named = (
  { id, handle, nameFr, nameEn }: Readonly<{ id: string; handle: string; nameFr: string; nameEn: string | null }>,
  locale: Locale,
): AskedProduct => ({ id, handle, name: inLocale({ fr: nameFr, en: nameEn }, locale) });
