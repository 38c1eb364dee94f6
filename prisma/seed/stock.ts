import { addDays, dayOf, instantOf } from "#lib/kernel/local-time";
import type { Transaction } from "#lib/platform/database";
import { insertRows } from "./bulk.ts";
import type { Told } from "./past-rows.ts";
import type { SeededVariant } from "./products.ts";

/** What is never on a shelf is never short. */
const unlimited = { WEB: 10_000 };
const monthDays = 30;

type Leaving = Readonly<{
  orderId: string;
  variantId: string;
  locationCode: string;
  quantity: number;
  at: Date;
  left: boolean;
}>;

/**
 * Stock with every movement that explains it: what lies there was counted before the first order of the past; what was
 * sold since came in by the month, and left order by order; what waits for its customer is kept for them.
 */
export async function seedStock(
  tx: Transaction,
  variants: readonly SeededVariant[],
  told: readonly Told[],
  now: Date,
): Promise<void> {
  const leaving = told.flatMap(leavingOf);
  const keyOf = (of: { variantId: string; locationCode: string }) => `${of.variantId} ${of.locationCode}`;
  const kept = Map.groupBy(
    leaving.filter(({ left }) => !left),
    keyOf,
  );
  const counted = told[0]?.sale.order.placedAt ?? now;
  const opened = instantOf(addDays(dayOf(counted), -1), 20 * 60);
  const levels = variants.flatMap(({ id, source }) =>
    Object.entries(source.stock ?? unlimited).map(([locationCode, free]) => {
      const place = { variantId: id, locationCode };
      const reserved = unitsOf(kept.get(keyOf(place)) ?? []);
      return { ...place, free, reserved };
    }),
  );
  await tx.stockLevel.createMany({
    data: levels.map(({ free, ...level }) => ({
      ...level,
      onHand: free + level.reserved,
      countedAt: now,
      updatedAt: now,
    })),
  });
  await insertRows(
    tx,
    "stock_movement",
    [
      ...levels
        .filter(({ free }) => free > 0)
        .map(({ variantId, locationCode, free }) => ({
          variantId,
          locationCode,
          onHandDelta: free,
          reservedDelta: 0,
          reference: null,
          note: null,
          reason: "opening",
          actorName: "Inventaire d’ouverture",
          at: opened,
        })),
      ...receipts(leaving, opened, now),
      ...leaving.map(movementOf),
    ].sort((a, b) => a.at.getTime() - b.at.getTime()),
  );
  await tx.stockReservation.createMany({
    data: leaving
      .filter(({ left }) => !left)
      .map(({ orderId, variantId, locationCode, quantity }) => ({ orderId, variantId, locationCode, quantity })),
  });
}

function leavingOf({ sale: { order }, life }: Told): Leaving[] {
  if (life.state === "cancelled") return [];
  return order.lines.map(({ variantId, store, quantity }) => ({
    orderId: order.id,
    variantId,
    locationCode: store ?? "WEB",
    quantity,
    at: life.leftAt ?? order.placedAt,
    left: life.leftAt !== null,
  }));
}

/** What a month sells came in before it began. */
function receipts(leaving: readonly Leaving[], opened: Date, now: Date) {
  const monthOf = (at: Date) => Math.floor((at.getTime() - opened.getTime()) / (monthDays * 86_400_000));
  const sold = Map.groupBy(leaving, ({ variantId, locationCode, at }) => `${variantId} ${locationCode} ${monthOf(at)}`);
  return [...sold.values()].flatMap((units) => {
    const [first] = units;
    if (!first) return [];
    const at = new Date(opened.getTime() + monthOf(first.at) * monthDays * 86_400_000 + 3_600_000);
    return {
      variantId: first.variantId,
      locationCode: first.locationCode,
      onHandDelta: unitsOf(units),
      reservedDelta: 0,
      reference: null,
      reason: "import",
      note: "Réception des fournisseurs",
      actorName: "Réception",
      at: at < now ? at : now,
    };
  });
}

const movementOf = ({ orderId, variantId, locationCode, quantity, at, left }: Leaving) => ({
  variantId,
  locationCode,
  reason: left ? "ship" : "reserve",
  onHandDelta: left ? -quantity : 0,
  reservedDelta: left ? 0 : quantity,
  note: null,
  reference: `order:${orderId}`,
  actorName: left ? "Préparation" : "checkout",
  at,
});

const unitsOf = (of: readonly Leaving[]): number => of.reduce((sum, { quantity }) => sum + quantity, 0);
