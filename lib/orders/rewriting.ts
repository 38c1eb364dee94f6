import type { Address, PricedLine } from "#lib/cart/schema";
import type { ChosenRelay } from "#lib/delivery/schema";
import { newId } from "#lib/kernel/ids";
import type { Scene } from "#lib/platform/command";
import type { Prisma } from "#lib/platform/database";
import { moneyOf } from "./discount-columns.ts";
import type { EditedOrder } from "./edited-order.ts";
import { orderEdited } from "./facts.ts";
import { type LockedOrder, standing } from "./locked-order.ts";
import { columnsOf } from "./moving-lines.ts";
import { stateOf } from "./states.ts";
import { tellOnTimeline } from "./timeline.ts";
import type { VersionChange } from "./versions.ts";
import { addVersion, beginVersions } from "./writing-versions.ts";

export type Rewriting = Readonly<{
  /** Under which the units that come were held. */
  editId: string;
  edited: EditedOrder;
  /** In which parcel a line that comes leaves, by the line's id. */
  parcels: Readonly<Record<string, string>>;
  /** Absent where they stay. */
  address?: Address | undefined;
  delivery?: Readonly<{ method: string; relayPoint: ChosenRelay | null }> | undefined;
  reason: string;
  changes: readonly VersionChange[];
}>;

export type RewrittenLine = Readonly<{ id: string; parcelId: string; line: PricedLine }>;

/**
 * A locked order says something else from now on, in the caller's command: its lines, address, delivery and sums, as one
 * more version, on its timeline, told. Lines of which nothing stays go; whoever promised them has let go of them before.
 * Its money, stock and dates are the caller's. Answers the lines that came and the number of the version.
 */
export async function rewriteOrder(scene: Scene, order: LockedOrder, rewriting: Rewriting) {
  const { tx, now, record } = scene;
  const { editId, edited, changes, reason } = rewriting;
  await beginVersions(tx, order);
  for (const line of order.lines) {
    const stays = edited.lines.find(({ id }) => id === line.id);
    if (stays) await tx.orderLine.update({ where: { id: line.id }, data: columnsOf(stays) });
    else await tx.orderLine.delete({ where: { id: line.id } });
  }
  const written = await writeAdded(scene, order, rewriting);
  const left = standing({
    ...order,
    parcels: order.parcels.map((parcel) => ({
      ...parcel,
      lines: parcel.lines.filter(({ id }) => edited.lines.some((line) => line.id === id)),
    })),
  });
  const fresh = written.map(({ parcelId }) => order.parcels.find(({ id }) => id === parcelId) ?? notLeft);
  const state = stateOf([...left, ...fresh]);
  await tx.order.update({
    where: { id: order.id },
    data: {
      state: state === "placed" ? order.state : state,
      goodsMinor: edited.goodsMinor,
      deliveryMinor: edited.deliveryMinor,
      totalMinor: edited.totalMinor,
      discountMinor: edited.discountMinor,
      deliveryDiscountMinor: edited.deliveryDiscountMinor,
      promotions: edited.promotions as unknown as Prisma.InputJsonValue,
      vat: edited.vat as unknown as Prisma.InputJsonValue,
      updatedAt: now,
    },
  });
  await redirect(scene, order.id, rewriting);
  const told = { orderId: order.id, totalBeforeMinor: order.totalMinor, totalAfterMinor: edited.totalMinor };
  const version = await addVersion(scene, { ...told, reason, changes });
  const data = { ...told, editId, version, reason, changes: changes as unknown as Prisma.InputJsonValue };
  await tellOnTimeline(scene, { orderId: order.id, kind: "edited", data });
  record(orderEdited({ orderId: order.id, version }));
  return { lines: written, version };
}

const notLeft = { sentAt: null, readyAt: null, collectedAt: null };

/** Where it goes and how, as far as that is another. */
async function redirect({ tx }: Scene, orderId: string, { address, delivery }: Rewriting): Promise<void> {
  if (address) await tx.order.update({ where: { id: orderId }, data: { ...address, line2: address.line2 ?? null } });
  if (!delivery) return;
  const point = delivery.relayPoint && JSON.stringify(delivery.relayPoint);
  await tx.$executeRaw`
    UPDATE orders SET delivery_method = ${delivery.method}, relay_point = ${point}::jsonb, slot = NULL
    WHERE id = ${orderId}::uuid`;
}

/** The lines that come, after those there are. */
async function writeAdded({ tx }: Scene, order: LockedOrder, { edited, parcels }: Rewriting): Promise<RewrittenLine[]> {
  const last = Math.max(-1, ...order.lines.map(({ position }) => position));
  const written = edited.added.map((line) => ({ id: newId(), parcelId: parcels[line.id] ?? "", line }));
  const costs = await tx.price.findMany({
    where: { variantId: { in: written.map(({ line }) => line.variantId) } },
    select: { variantId: true, costMinor: true },
  });
  await tx.orderLine.createMany({
    data: written.map(({ id, parcelId, line }, i) => {
      const { unitGrossMinor, unitNetMinor, ...money } = moneyOf(line);
      return {
        id,
        orderId: order.id,
        position: last + 1 + i,
        parcelId,
        variantId: line.variantId,
        sku: line.sku,
        productHandle: line.handle,
        name: line.name,
        optionsText: line.optionsText,
        pictureFile: line.picture?.file ?? null,
        unitGrossMinor,
        unitNetMinor,
        ...columnsOf({ ...money, unitGrossMinor, unitNetMinor }),
        listGrossMinor: line.listGross === line.unitGross ? null : line.listGross,
        listCode: line.listCode,
        gift: line.gift,
        vatBasisPoints: line.vatBasisPoints,
        ecoFeeMinor: line.ecoFee,
        costMinor: costs.find(({ variantId }) => variantId === line.variantId)?.costMinor ?? null,
        method: line.fulfilment.method,
      };
    }),
  });
  return written;
}
