import { inLocale, isLocale, type Locale } from "#lib/kernel/locale";
import { database, type Prisma } from "#lib/platform/database";
import type { DeskReview, RefusalReason, ReportReason } from "./schema.ts";

export const reviewTabs = ["waiting", "reported", "published", "refused"] as const;
export type ReviewTab = (typeof reviewTabs)[number];

const listed = 60;

const reported = { state: "published", reports: { some: { closedAt: null } } } as const;
const tabs: Readonly<Record<ReviewTab, Prisma.ReviewWhereInput>> = {
  waiting: { state: "waiting" },
  reported,
  published: { state: "published" },
  refused: { state: "refused" },
};

/** What waits for somebody, the longest first; what was decided, the latest first. */
export async function reviewsDesk(tab: ReviewTab, locale: Locale): Promise<DeskReview[]> {
  const waits = tab === "waiting" || tab === "reported";
  const rows = await database.review.findMany({
    where: tabs[tab],
    include: {
      pictures: { orderBy: { position: "asc" }, select: { id: true, file: true, width: true, height: true } },
      reports: { where: { closedAt: null }, orderBy: { at: "asc" } },
    },
    orderBy: waits ? { writtenAt: "asc" } : { decidedAt: "desc" },
    take: listed,
  });
  const [products, orders] = await Promise.all([
    database.product.findMany({
      where: { id: { in: rows.map(({ productId }) => productId) } },
      select: { id: true, handle: true, nameFr: true, nameEn: true },
    }),
    database.order.findMany({
      where: { id: { in: rows.map(({ orderId }) => orderId) } },
      select: { id: true, number: true },
    }),
  ]);
  return rows.map(({ answer, answeredBy, answeredAt, reports, ...row }) => {
    const product = products.find(({ id }) => id === row.productId);
    return {
      ...{ id: row.id, state: row.state, stars: row.stars, title: row.title, text: row.text, changed: row.changed },
      ...{ writtenAt: row.writtenAt, publishedAt: row.publishedAt, decidedBy: row.decidedBy },
      author: row.authorName,
      pictures: row.pictures,
      locale: isLocale(row.locale) ? row.locale : "fr",
      experiencedOn: row.experiencedOn.toISOString().slice(0, 10),
      product: product ? inLocale({ fr: product.nameFr, en: product.nameEn }, locale) : "",
      handle: product?.handle ?? "",
      orderNumber: orders.find(({ id }) => id === row.orderId)?.number ?? "",
      refusedFor: row.refusedFor as RefusalReason | null,
      refusalNote: row.refusalNote,
      answer: answer && answeredBy && answeredAt ? { text: answer, author: answeredBy, at: answeredAt } : null,
      reports: reports.map(({ reason, text, at }) => ({ reason: reason as ReportReason, text, at })),
    };
  });
}

/** How many wait in each view that is worked through. */
export async function reviewsWaiting(): Promise<Readonly<{ waiting: number; reported: number }>> {
  const [waiting, withReports] = await Promise.all([
    database.review.count({ where: tabs.waiting }),
    database.review.count({ where: reported }),
  ]);
  return { waiting, reported: withReports };
}

/** A review with whom to tell of it. */
export async function reviewToTell(id: string) {
  const review = await database.review.findUnique({ where: { id } });
  const order = review && (await database.order.findUnique({ where: { id: review.orderId } }));
  const line = review && (await database.orderLine.findUnique({ where: { id: review.orderLineId } }));
  if (!review || !order || !line) return null;
  return {
    ...{ email: order.email, name: order.name, lineId: line.id, article: line.name, handle: line.productHandle },
    locale: isLocale(order.locale) ? order.locale : ("fr" as const),
    ...{ title: review.title, answer: review.answer, refusalNote: review.refusalNote },
    refusedFor: review.refusedFor as RefusalReason | null,
  };
}

const atOnce = 100;

/** Parcels whose buyers are to be asked by now. */
export const dueInvitations = (now: Date): Promise<{ parcelId: string }[]> =>
  database.$queryRaw`
    SELECT DISTINCT parcel_id AS "parcelId" FROM (
      SELECT parcel_id FROM review_invitation WHERE sent_at IS NULL AND due_at <= ${now} ORDER BY due_at LIMIT ${atOnce}) due`;
