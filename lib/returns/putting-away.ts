import { moveStock } from "#lib/inventory/moving";
import type { Move } from "#lib/inventory/schema";
import { tellStock } from "#lib/inventory/tell-stock";
import { nameOf } from "#lib/kernel/actor";
import type { Scene } from "#lib/platform/command";

/** Units of an article that came back: good as new, and damaged. */
export type Seen = Readonly<{ variantId: string; restocked: number; damaged: number }>;

type Back = Readonly<{ number: string; locationCode: string; seen: readonly Seen[] }>;

/**
 * The units are in stock again where they came back, the damaged ones aside, in the caller's command; a bundle is so many
 * of its components, and what was sent by e-mail has no shelf.
 */
export async function putAway(scene: Scene, { number, locationCode, seen }: Back) {
  const { tx, actor, now } = scene;
  const articles = await tx.variant.findMany({
    where: {
      id: { in: seen.map(({ variantId }) => variantId) },
      product: { kind: { in: ["physical", "subscription"] } },
    },
    select: { id: true, components: { select: { componentId: true, quantity: true } } },
  });
  const pieces = seen.flatMap(({ variantId, ...units }) => {
    const article = articles.find(({ id }) => id === variantId);
    if (!article) return [];
    if (article.components.length === 0) return [{ variantId, ...units }];
    return article.components.map(({ componentId, quantity }) => ({
      variantId: componentId,
      restocked: units.restocked * quantity,
      damaged: units.damaged * quantity,
    }));
  });
  const moves = [...Map.groupBy(pieces, ({ variantId }) => variantId)].map(([variantId, same]): Move => {
    const damaged = same.reduce((sum, piece) => sum + piece.damaged, 0);
    const onHandDelta = same.reduce((sum, piece) => sum + piece.restocked, damaged);
    const aside = damaged > 0 ? { setAside: { units: damaged, reason: "damaged" as const } } : {};
    return { variantId, locationCode, onHandDelta, ...aside };
  });
  const moved = await moveStock(tx, {
    moves: moves.filter(({ onHandDelta }) => onHandDelta > 0),
    reason: "return",
    reference: `return:${number}`,
    note: null,
    actorName: nameOf(actor),
    now,
  });
  if (moved.ok) tellStock(moved.value, scene);
  return moved;
}
