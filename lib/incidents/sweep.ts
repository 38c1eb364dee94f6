import { system } from "#lib/kernel/actor";
import { openIncident } from "./commands.ts";
import { recentSales } from "./sql/recent-sales.ts";

/** Looks at everything just sold; what went at an abnormal price is off sale within a minute of its first order. */
export async function sweepSales(now: Date): Promise<void> {
  for (const { variantId, priceMinor, lastHour, usual } of await recentSales(now))
    await openIncident(system("sentinel"), { variantId, priceMinor, speed: { lastHour, usual } }, { now });
}
