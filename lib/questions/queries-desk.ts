import { inLocale, isLocale, type Locale } from "#lib/kernel/locale";
import { database, type Prisma } from "#lib/platform/database";
import { named } from "./queries.ts";
import { ownerOf } from "./routing.ts";
import type { DeskQuestion, RefusalReason } from "./schema.ts";

export const questionTabs = ["waiting", "mine", "answers", "answered"] as const;
export type QuestionTab = (typeof questionTabs)[number];

const listed = 80;

const views: Readonly<Record<QuestionTab, Prisma.QuestionWhereInput>> = {
  waiting: { state: "waiting" },
  mine: { state: "waiting" },
  answers: { state: { in: ["waiting", "answered"] }, answers: { some: { state: "waiting" } } },
  answered: { state: "answered" },
};

/** What waits, the most pressing first, each with who answers for its category; "mine" are those of `accountId`. */
export async function questionsDesk(tab: QuestionTab, accountId: string, locale: Locale): Promise<DeskQuestion[]> {
  const rows = await database.question.findMany({
    where: views[tab],
    include: { answers: { orderBy: { writtenAt: "asc" } } },
    orderBy: tab === "answered" ? { answeredAt: "desc" } : { dueAt: "asc" },
    take: listed,
  });
  const [products, owners] = await Promise.all([
    database.product.findMany({
      where: { id: { in: rows.map(({ productId }) => productId) } },
      include: { category: true },
    }),
    questionOwners(),
  ]);
  return rows.flatMap(({ answers, productId, authorName, ...row }) => {
    const product = products.find(({ id }) => id === productId);
    if (!product) return [];
    const { category } = product;
    const owner = ownerOf(category.path, owners);
    if (tab === "mine" && owner?.id !== accountId) return [];
    return [
      {
        ...{ id: row.id, state: row.state, text: row.text, askedAt: row.askedAt, dueAt: row.dueAt },
        author: authorName,
        locale: isLocale(row.locale) ? row.locale : ("fr" as const),
        product: named(product, locale),
        category: inLocale({ fr: category.nameFr, en: category.nameEn }, locale),
        owner: owner?.name ?? null,
        answers: answers.map(({ id, buyer, state, text, authorName: author }) => ({ id, buyer, state, text, author })),
      },
    ];
  });
}

/** Who answers for which category, by its path. */
export async function questionOwners(): Promise<ReadonlyMap<string, Readonly<{ id: string; name: string }>>> {
  const rows = await database.$queryRaw<{ path: string; id: string; name: string }[]>`
    SELECT o.category_path AS path, a.id, a.name FROM question_owner o
    JOIN account a ON a.id = o.account_id AND a.disabled_at IS NULL`;
  return new Map(rows.map(({ path, ...owner }) => [path, owner]));
}

/** How many questions wait for an answer, and answers of buyers for somebody to read them. */
export async function questionsWaiting(): Promise<Readonly<{ waiting: number; answers: number }>> {
  const [waiting, answers] = await Promise.all([
    database.question.count({ where: views.waiting }),
    database.answer.count({ where: { state: "waiting" } }),
  ]);
  return { waiting, answers };
}

/** The departments and categories that somebody may answer for. */
export async function categoriesToOwn(locale: Locale) {
  const rows = await database.category.findMany({ orderBy: { path: "asc" } });
  return rows.map(({ path, nameFr, nameEn, parentId }) => ({
    path,
    name: inLocale({ fr: nameFr, en: nameEn }, locale),
    isDepartment: parentId === null,
  }));
}

/** A question with whom to tell of it, and who answers it. */
export async function questionToTell(id: string) {
  const question = await database.question.findUnique({ where: { id } });
  const product =
    question && (await database.product.findUnique({ where: { id: question.productId }, include: { category: true } }));
  if (!product) return null;
  const locale = isLocale(question.locale) ? question.locale : ("fr" as const);
  const owner = ownerOf(product.category.path, await questionOwners());
  return {
    ...{ email: question.email, author: question.authorName, locale, text: question.text, dueAt: question.dueAt },
    refusedFor: question.refusedFor as RefusalReason | null,
    product: { fr: named(product, "fr"), en: named(product, "en") },
    owner:
      owner && (await database.account.findUnique({ where: { id: owner.id }, select: { email: true, locale: true } })),
  };
}

/** A published answer, as who asked is told of it. */
export const answerToTell = (id: string) =>
  database.answer.findUnique({ where: { id, state: "published" }, select: { authorName: true, text: true } });
