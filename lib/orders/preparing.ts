import { nameOf } from "#lib/kernel/actor";
import type { Scene } from "#lib/platform/command";

/** Somebody goes to fetch what these orders bought: they are being prepared, and their timelines say where. */
export async function beginPreparing({ tx, now, actor }: Scene, orderIds: readonly string[], place: string) {
  const ids = [...orderIds].sort();
  await tx.$executeRaw`
    UPDATE orders SET state = 'preparing', updated_at = ${now} WHERE id = ANY(${ids}::uuid[]) AND state = 'placed'`;
  await tx.orderEvent.createMany({
    data: ids.map((orderId) => ({ orderId, at: now, kind: "preparing", actorName: nameOf(actor), data: { place } })),
  });
}
