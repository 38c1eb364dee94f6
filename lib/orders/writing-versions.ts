import { nameOf } from "#lib/kernel/actor";
import type { Scene } from "#lib/platform/command";
import type { Prisma, Transaction } from "#lib/platform/database";
import type { LockedOrder } from "./locked-order.ts";
import { addressLine, type VersionChange, type VersionSnapshot } from "./versions.ts";

type Snapped = Pick<
  LockedOrder,
  | "line1"
  | "line2"
  | "postcode"
  | "city"
  | "deliveryMethod"
  | "relayPoint"
  | "goodsMinor"
  | "deliveryMinor"
  | "totalMinor"
> &
  Readonly<{ lines: LockedOrder["lines"] }>;

const snapshotOf = (order: Snapped): VersionSnapshot => ({
  lines: order.lines.map(
    ({ sku, name, optionsText, quantity, cancelledQuantity, unitGrossMinor, totalGrossMinor }) => ({
      sku,
      name,
      optionsText,
      quantity: quantity - cancelledQuantity,
      unitGrossMinor,
      totalGrossMinor,
    }),
  ),
  address: addressLine(order),
  deliveryMethod: order.deliveryMethod,
  relayPoint: nameOfPoint(order.relayPoint),
  goodsMinor: order.goodsMinor,
  deliveryMinor: order.deliveryMinor,
  totalMinor: order.totalMinor,
});

const nameOfPoint = (point: Prisma.JsonValue): string | null =>
  point && typeof point === "object" && "name" in point ? String(point.name) : null;

/** What was ordered is version 1, written when it is first edited: the way to an order pays nothing for it. */
export async function beginVersions(tx: Transaction, order: LockedOrder): Promise<void> {
  if ((await tx.orderVersion.count({ where: { orderId: order.id } })) > 0) return;
  await tx.orderVersion.create({
    data: {
      orderId: order.id,
      number: 1,
      at: order.placedAt,
      actorName: "visitor",
      reason: null,
      totalBeforeMinor: order.totalMinor,
      totalAfterMinor: order.totalMinor,
      snapshot: snapshotOf(order),
    },
  });
}

type Version = Readonly<{
  orderId: string;
  totalBeforeMinor: number;
  totalAfterMinor: number;
  reason: string;
  changes: readonly VersionChange[];
}>;

/** What an order says now, as its next version; answers its number. */
export async function addVersion({ tx, now, actor }: Scene, { changes, ...version }: Version): Promise<number> {
  const { orderId } = version;
  const order = await tx.order.findUniqueOrThrow({
    where: { id: orderId },
    include: { lines: { orderBy: { position: "asc" } } },
  });
  const number = (await versionNow(tx, orderId)) + 1;
  await tx.orderVersion.create({
    data: {
      ...version,
      number,
      at: now,
      actorName: nameOf(actor),
      changes: changes as unknown as Prisma.InputJsonValue,
      snapshot: snapshotOf(order),
    },
  });
  return number;
}

/** The number of the version that an order has; 1 while nobody edited it. */
export const versionNow = async (tx: Transaction, orderId: string): Promise<number> =>
  (await tx.orderVersion.aggregate({ where: { orderId }, _max: { number: true } }))._max.number ?? 1;
