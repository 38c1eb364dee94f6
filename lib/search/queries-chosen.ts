import type { ProductCard } from "#lib/catalogue/schema";
import { productTag } from "#lib/catalogue/tags";
import type { Locale } from "#lib/kernel/locale";
import { database, Prisma } from "#lib/platform/database";
import { carries, pageNow } from "#lib/platform/page-scope";
import { offersAt } from "#lib/promotions/queries-offers";
import { type KeptCard, shownCards } from "./queries-cards.ts";

/** The cards of these products, in this order; what is not listed now is left out. */
export async function chosenCards(
  handles: readonly string[],
  locale: Locale,
  now = pageNow(),
): Promise<readonly ProductCard[]> {
  if (handles.length === 0) return [];
  const card = locale === "fr" ? Prisma.sql`c.card_fr` : Prisma.sql`c.card_en`;
  const [kept, offers] = await Promise.all([
    database.$queryRaw<KeptCard[]>`
      SELECT p.id, ${card} AS card, c.pricing FROM product p JOIN listing_card c ON c.product_id = p.id
      WHERE p.handle = ANY(${handles}) AND p.status = 'active' ORDER BY array_position(${handles}, p.handle)`,
    offersAt(now),
  ]);
  carries(...kept.map(({ id }) => productTag(id)));
  return shownCards(kept, offers, locale);
}
