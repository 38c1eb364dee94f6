import { newId } from "#lib/kernel/ids";
import type { Transaction } from "#lib/platform/database";
import { answerDue } from "#lib/questions/clock";
import { insertRows } from "./bulk.ts";
import { type DemoAnswer, type DemoReview, demoQuestions, demoReviews } from "./source.ts";

const day = 86_400_000;

type Line = Readonly<{
  id: string;
  orderId: string;
  productId: string;
  handle: string;
  author: string;
  receivedAt: Date;
}>;

/** What buyers wrote about what they received, most of it read and published, some of it still to be read. */
export async function seedReviews(tx: Transaction, now: Date): Promise<void> {
  const lines = Map.groupBy(await linesOf(tx, Object.keys(demoReviews), now), ({ handle }) => handle);
  const rows = Object.entries(demoReviews).flatMap(([handle, about]) =>
    about.flatMap((one, index) => {
      const line = lines.get(handle)?.[index];
      return line ? [reviewRow(one, line, index > 0 && index === about.length - 1 && about.length > 3, now)] : [];
    }),
  );
  await insertRows(tx, "review", rows);
  await tx.$executeRaw`
    INSERT INTO product_rating (product_id, stars)
    SELECT product_id, ARRAY[count(*) FILTER (WHERE stars = 1), count(*) FILTER (WHERE stars = 2),
                             count(*) FILTER (WHERE stars = 3), count(*) FILTER (WHERE stars = 4),
                             count(*) FILTER (WHERE stars = 5)]::int[]
    FROM review WHERE state = 'published' GROUP BY product_id`;
}

/** One line a customer, of the last half year, the latest first. */
const linesOf = (tx: Transaction, handles: readonly string[], now: Date): Promise<Line[]> => tx.$queryRaw`
  SELECT DISTINCT ON (received.at, o.number) l.id, l.order_id AS "orderId", a.id AS "productId", a.handle,
         split_part(o.name, ' ', 1) || ' ' || left(split_part(o.name, ' ', 2), 1) || '.' AS author,
         received.at AS "receivedAt"
  FROM order_line l
  JOIN orders o ON o.id = l.order_id
  JOIN parcel p ON p.id = l.parcel_id
  JOIN variant v ON v.id = l.variant_id
  JOIN product a ON a.id = v.product_id
  CROSS JOIN LATERAL (SELECT coalesce(p.collected_at, p.delivered_at) AS at) received
  WHERE a.handle = ANY(${handles}) AND l.quantity > l.cancelled_quantity
    AND received.at < ${new Date(now.getTime() - 15 * day)}
  ORDER BY received.at DESC, o.number`;

function reviewRow([stars, title, text, answer, englishAuthor]: DemoReview, line: Line, waits: boolean, now: Date) {
  const at = (days: number) => new Date(Math.min(line.receivedAt.getTime() + days * day, now.getTime() - 3_600_000));
  const published = { state: "published", publishedAt: at(13), decidedAt: at(13), decidedBy: "Nadia Benali" };
  const waiting = { state: "waiting", publishedAt: null, decidedAt: null, decidedBy: null };
  const isAnswered = answer && !waits;
  return {
    id: newId(),
    ...{ orderLineId: line.id, orderId: line.orderId, productId: line.productId, stars, title, text },
    authorName: englishAuthor ?? line.author,
    locale: englishAuthor ? "en" : "fr",
    experiencedOn: line.receivedAt.toISOString().slice(0, 10),
    writtenAt: waits ? new Date(now.getTime() - day) : at(12),
    changed: false,
    ...(waits ? waiting : published),
    answer: isAnswered ? answer : null,
    answeredBy: isAnswered ? "Nadia Benali" : null,
    answeredAt: isAnswered ? at(14) : null,
  };
}

const sellers: Readonly<Record<string, string>> = { ANG: "Inès", NAN: "Rose", REN: "Malo", LYO: "Farid" };

const unanswered = [
  ["barbecue-fontebrune-boule", "Bruno T.", "La grille est-elle en fonte ou en acier chromé ?"],
  ["tapis-berbere-filaterre", "Samia K.", "Peut-on le poser sur un chauffage au sol ?"],
  ["casque-ondelle-silence", "Victor A.", "Fonctionne-t-il aussi avec un câble, batterie vide ?"],
] as const;

/** What people asked and were answered, what waits for an answer, and who answers for which department. */
export async function seedQuestions(tx: Transaction, now: Date): Promise<void> {
  const products = await tx.product.findMany({ where: { status: "active" }, select: { id: true, handle: true } });
  const idOf = (handle: string) => products.find((one) => one.handle === handle)?.id;
  const answered = demoQuestions.flatMap(([handle, author, text, answers, locale], index) => {
    const productId = idOf(handle);
    const askedAt = new Date(now.getTime() - (index * 6 + 4) * day);
    return productId ? [{ ...question(productId, author, text, askedAt), locale: locale ?? "fr", answers }] : [];
  });
  const waiting = unanswered.flatMap(([handle, author, text], index) => {
    const productId = idOf(handle);
    const askedAt = new Date(now.getTime() - (index * 14 + 3) * 3_600_000);
    return productId ? [question(productId, author, text, askedAt)] : [];
  });
  await insertRows(tx, "question", [
    ...answered.map(({ answers: _, ...row }) => ({ ...row, state: "answered", answeredAt: after(row.askedAt, 5) })),
    ...waiting,
  ]);
  await insertRows(
    tx,
    "answer",
    answered.flatMap(({ id, askedAt, answers }) =>
      answers.map((answer, index) => answerRow(id, askedAt, answer, index)),
    ),
  );
  await seedOwners(tx, now);
}

const after = (at: Date, hours: number): Date => new Date(at.getTime() + hours * 3_600_000);

const question = (productId: string, authorName: string, text: string, askedAt: Date) => ({
  id: newId(),
  ...{ productId, authorName, text, askedAt },
  email: "question@clients.example",
  locale: "fr",
  state: "waiting",
  dueAt: answerDue(askedAt),
  answeredAt: null as Date | null,
});

function answerRow(questionId: string, askedAt: Date, [by, text, place, locale]: DemoAnswer, index: number) {
  const isBuyer = by === "buyer";
  const at = after(askedAt, 5 + index * 30);
  return {
    id: newId(),
    ...{ questionId, text, buyer: isBuyer, locale: locale ?? "fr" },
    authorName: isBuyer ? place : (sellers[place ?? ""] ?? "Nadia"),
    storeCode: isBuyer ? null : place,
    ...{ state: "published", writtenAt: at, publishedAt: at, decidedBy: "Nadia Benali", useful: (index + 3) % 5 },
  };
}

/** Olivier knows image and sound, Inès what stands in the kitchen. */
async function seedOwners(tx: Transaction, now: Date): Promise<void> {
  const people = await tx.account.findMany({
    where: { email: { in: ["olivier@bonnefoy.example", "ines@bonnefoy.example"] } },
    orderBy: { email: "asc" },
  });
  const departments = await tx.category.findMany({ where: { parentId: null }, orderBy: { position: "asc" }, take: 2 });
  const data = departments.flatMap(({ path }, index) => {
    const person = people[(index + 1) % 2];
    return person ? [{ categoryPath: path, accountId: person.id, since: now }] : [];
  });
  await tx.questionOwner.createMany({ data });
}
