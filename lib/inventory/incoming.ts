import type { Day } from "#lib/kernel/local-time";
import type { Scene } from "#lib/platform/command";
import type { Demand, Place } from "./schema.ts";
import { dateBackOrders } from "./sql/date-back-orders.ts";
import { tellStock } from "./tell-stock.ts";

/** Units on their way; `expectedOn` where they come on another day than the rest of their source. */
type Due = Demand & Readonly<{ expectedOn?: Day | null }>;

/** Says how many units are still to come from a source, which day; what it said before is forgotten. */
export async function expectIncoming(
  tx: Scene["tx"],
  { source, expectedOn, units }: Readonly<{ source: string; expectedOn: Day; units: readonly Due[] }>,
): Promise<void> {
  await tx.stockIncoming.deleteMany({ where: { source } });
  await tx.stockIncoming.createMany({
    data: units
      .filter(({ quantity }) => quantity > 0)
      .map(({ variantId, locationCode, quantity, expectedOn: own }) => ({
        variantId,
        locationCode,
        quantity,
        source,
        expectedOn: new Date(own ?? expectedOn),
      })),
  });
}

/**
 * What is sold before it is here gets the day on which enough of it comes, after what is expected has changed. It locks
 * these levels in the order of everybody, so it comes before whatever else locks some of them.
 */
export async function dateBackOrdersAt(scene: Scene, places: readonly Place[]): Promise<void> {
  tellStock({ flipped: await dateBackOrders(scene.tx, places) }, scene);
}
