import { system } from "#lib/kernel/actor";
import { sellingSpeeds } from "#lib/orders/queries-speed";
import { openIncident } from "./commands.ts";
import { recentSales } from "./sql/recent-sales.ts";

/** Looks at everything just sold; what went at an abnormal price is off sale within a minute of its first order. */
export async function sweepSales(now: Date): Promise<void> {
  const sales = await recentSales(now);
  const speeds = await sellingSpeeds(
    sales.map(({ variantId }) => variantId),
    now,
  );
  for (const sale of sales)
    await openIncident(system("sentinel"), { ...sale, speed: speeds.get(sale.variantId) ?? null }, { now });
}
