import type { Transaction } from "#lib/platform/database";
import type { SeededVariant } from "./products.ts";

const day = 86_400_000;

/** What is never on a shelf is never short. */
const unlimited = { WEB: 10_000 };

/**
 * Prices with their past, and stock with its opening movements. A price that was cut ten days ago carries the higher
 * one as an interval before it: the legal prior price is computed from there (rule 5.5), never typed.
 */
export async function seedOffers(tx: Transaction, variants: readonly SeededVariant[], now: Date): Promise<void> {
  const cutAt = new Date(now.getTime() - 10 * day);

  await tx.price.createMany({
    data: variants.map((variant) => ({
      variantId: variant.id,
      grossMinor: variant.source.priceCents,
      costMinor: variant.source.costCents,
      since: earlierPrice(variant) ? cutAt : variant.createdAt,
    })),
  });
  await tx.priceInterval.createMany({ data: variants.flatMap((variant) => intervals(variant, cutAt)) });

  const levels = variants.flatMap(({ id, source }) =>
    Object.entries(source.stock ?? unlimited).map(([locationCode, onHand]) => ({
      variantId: id,
      locationCode,
      onHand,
    })),
  );
  await tx.stockLevel.createMany({ data: levels.map((level) => ({ ...level, countedAt: now, updatedAt: now })) });
  await tx.stockMovement.createMany({
    data: levels
      .filter(({ onHand }) => onHand > 0)
      .map(({ onHand, ...place }) => ({
        ...place,
        onHandDelta: onHand,
        reason: "opening",
        actorName: "Inventaire d’ouverture",
        at: now,
      })),
  });
}

/** What the variant cost before the cut: the product's earlier price, moved by the variant's own difference. */
const earlierPrice = ({ product, source }: SeededVariant): number | null =>
  product.compareAtCents && product.compareAtCents + source.priceCents - product.priceCents;

function intervals(variant: SeededVariant, cutAt: Date) {
  const { id: variantId, source, createdAt } = variant;
  const earlier = earlierPrice(variant);
  if (!earlier) return [{ variantId, grossMinor: source.priceCents, since: createdAt, until: null }];
  return [
    { variantId, grossMinor: earlier, since: createdAt, until: cutAt },
    { variantId, grossMinor: source.priceCents, since: cutAt, until: null },
  ];
}
