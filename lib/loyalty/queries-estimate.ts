import { database } from "#lib/platform/database";
import { earnedBy } from "./earning.ts";
import { factorOf, tierNamed } from "./rules.ts";
import { rulesNow } from "./sql/rules.ts";

type Article = Readonly<{ variantId: string; totalGross: number }>;
type Cart = Readonly<{
  lines: readonly Article[];
  delivery: number;
  total: number;
  credits: readonly Readonly<{ kind: string; amount: number }>[];
}>;

type Shelf = Readonly<{ variantId: string; path: string; fixedPrice: boolean }>;

/** What a cart would earn a member, paid and kept as it is; null for who is none. */
export async function wouldEarn(accountId: string, { lines, delivery, total, credits }: Cart): Promise<number | null> {
  const [member, published] = await Promise.all([
    database.member.findUnique({ where: { accountId, leftAt: null }, select: { tier: true } }),
    rulesNow(database),
  ]);
  if (!member || !published) return null;
  const { program } = published;
  const shelves = await database.$queryRaw<Shelf[]>`
    SELECT v.id AS "variantId", c.path, coalesce((p.legal ->> 'fixedBookPrice')::boolean, false) AS "fixedPrice"
    FROM variant v JOIN product p ON p.id = v.product_id JOIN category c ON c.id = p.category_id
    WHERE v.id = ANY(${lines.map(({ variantId }) => variantId)}::uuid[])`;
  const shelfOf = new Map(shelves.map((shelf) => [shelf.variantId, shelf]));
  const withoutMoney = credits.filter(({ kind }) => kind === "gift_card" || kind === "club");
  const kept = lines.map(({ variantId, totalGross: keptMinor }) => {
    const shelf = shelfOf.get(variantId);
    return { keptMinor, hasLeft: true, factor: shelf?.fixedPrice ? 0 : factorOf(program, shelf?.path ?? "") };
  });
  const moneyMinor = total - withoutMoney.reduce((sum, { amount }) => sum + amount, 0);
  const { earnBasisPoints } = tierNamed(program, member.tier);
  return earnedBy({ lines: kept, deliveryMinor: delivery, moneyMinor }, earnBasisPoints).earnedMinor;
}
