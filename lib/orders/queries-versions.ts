import { z } from "zod";
import { database } from "#lib/platform/database";
import { type OrderVersionView, versionChange, versionSnapshot } from "./versions.ts";

/** The versions of an order, the last first; none while nobody edited it. */
export async function versionsOf(orderId: string): Promise<OrderVersionView[]> {
  const rows = await database.orderVersion.findMany({ where: { orderId }, orderBy: { number: "desc" } });
  return rows.map(({ orderId: _, at, changes, snapshot, ...version }) => ({
    ...version,
    at: at.toISOString(),
    changes: z.array(versionChange).parse(changes),
    snapshot: versionSnapshot.parse(snapshot),
  }));
}
