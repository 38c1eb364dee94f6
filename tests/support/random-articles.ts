import { database } from "#lib/platform/database";
import type { Chance } from "../../prisma/seed/random.ts";
import { aShop, aVariant } from "./a-shop.ts";
import type { Article } from "./random-orders.ts";

/** A shop with articles of every rate of VAT, at prices of chance, of which we know the cost and have plenty. */
export async function aShopOfRandomArticles(chance: Chance): Promise<readonly Article[]> {
  await aShop();
  const articles: Article[] = [];
  for (const [i, vatBasisPoints] of [2000, 2000, 2000, 1000, 550, 550, 210].entries()) {
    const sku = `HASARD-${i}`;
    const unitGross = chance.between(99, 19_999);
    const stock = { WEB: 1_000_000, ANG: 1_000_000 };
    const variantId = await aVariant({ sku, price: unitGross, vatBasisPoints, stock });
    await database.price.update({ where: { variantId }, data: { costMinor: Math.floor(unitGross / 3) } });
    articles.push({ variantId, sku, unitGross, vatBasisPoints });
  }
  return articles;
}
