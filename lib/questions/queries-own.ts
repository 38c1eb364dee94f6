import { isLocale, type Locale } from "#lib/kernel/locale";
import { database } from "#lib/platform/database";
import { named } from "./queries.ts";
import type { AskedQuestion, RefusalReason } from "./schema.ts";

/** What a customer asked about products, with the answers that are published, the latest asked first. */
export async function questionsOf(accountId: string, locale: Locale): Promise<AskedQuestion[]> {
  const rows = await database.question.findMany({
    where: { accountId },
    include: { answers: { where: { state: "published" }, orderBy: [{ buyer: "asc" }, { publishedAt: "asc" }] } },
    orderBy: [{ askedAt: "desc" }, { id: "desc" }],
    take: 20,
  });
  const products = await database.product.findMany({ where: { id: { in: rows.map(({ productId }) => productId) } } });
  return rows.flatMap(({ id, productId, state, text, askedAt, dueAt, answers, ...row }) => {
    const product = products.find((one) => one.id === productId);
    if (!product) return [];
    return {
      ...{ id, state, text, askedAt, dueAt, refusedFor: row.refusedFor as RefusalReason | null },
      product: named(product, locale),
      answers: answers.map(({ id, authorName: author, text, locale: written }) => ({
        ...{ id, author, text, locale: isLocale(written) ? written : ("fr" as const) },
      })),
    };
  });
}
