import { dateBackOrdersAt, expectIncoming } from "#lib/inventory/incoming";
import { nameOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import type { Day } from "#lib/kernel/local-time";
import type { Scene } from "#lib/platform/command";
import { type LockedConsignment, lockConsignment } from "./sql/consignments.ts";
import { onItsWay } from "./unloading.ts";

type DeliveryLine = Readonly<{ variantId: string; quantity: number; expectedOn?: Day | null }>;

/** A supplier's delivery is expected from now on, in the caller's transaction; lines may come on days of their own. */
export async function announceDelivery(
  scene: Scene,
  of: Readonly<{ supplier: string; to: string; expectedOn: Day; note: string; lines: readonly DeliveryLine[] }>,
): Promise<Readonly<{ id: string; number: number }>> {
  const { supplier, to, expectedOn, note, lines } = of;
  const { actor, tx, now, audit } = scene;
  const id = newId();
  const { number } = await tx.consignment.create({
    data: {
      id,
      supplier,
      destinationCode: to,
      state: "sent",
      sentAt: now,
      expectedOn: new Date(expectedOn),
      note: note || null,
      authorName: nameOf(actor),
      createdAt: now,
      lines: {
        create: lines.map((line) => ({ ...line, expectedOn: line.expectedOn ? new Date(line.expectedOn) : null })),
      },
    },
  });
  const units = lines.map((line) => ({ ...line, locationCode: to }));
  await expectIncoming(tx, { source: `consignment:${id}`, expectedOn, units });
  await dateBackOrdersAt(scene, units);
  audit({ subject: `consignment:${number}`, changes: { to: [null, to], expectedOn: [null, expectedOn] } });
  return { id, number };
}

const isOnItsWay = (consignment: LockedConsignment | null): consignment is LockedConsignment =>
  consignment?.state === "sent" || consignment?.state === "partly_received";

/** All that is still to come is expected another day; whether anything was. */
export async function redateDelivery(scene: Scene, id: string, expectedOn: Day): Promise<boolean> {
  const { tx, audit } = scene;
  const consignment = await lockConsignment(tx, id);
  if (!isOnItsWay(consignment)) return false;
  const { number, destinationCode, lines, expectedOn: before } = consignment;
  const units = lines.map((line) => ({
    variantId: line.variantId,
    locationCode: destinationCode,
    quantity: onItsWay(line),
  }));
  await tx.consignment.update({ where: { id }, data: { expectedOn: new Date(expectedOn) } });
  await tx.consignmentLine.updateMany({ where: { consignmentId: id }, data: { expectedOn: null } });
  await expectIncoming(tx, { source: `consignment:${id}`, expectedOn, units });
  await dateBackOrdersAt(scene, units);
  audit({ subject: `consignment:${number}`, changes: { expectedOn: [before, expectedOn] } });
  return true;
}

/** Nothing more is to come: what has not is given up. Says whether anything had come; null when nothing was on its way. */
export async function closeDelivery(
  scene: Scene,
  id: string,
  reason: string,
): Promise<Readonly<{ came: boolean }> | null> {
  const { tx, now, audit } = scene;
  const consignment = await lockConsignment(tx, id);
  if (!isOnItsWay(consignment)) return null;
  const { number, state, expectedOn, destinationCode, lines } = consignment;
  for (const line of lines)
    await tx.consignmentLine.update({
      where: { consignmentId_variantId: { consignmentId: id, variantId: line.variantId } },
      data: { missing: { increment: onItsWay(line) } },
    });
  await expectIncoming(tx, { source: `consignment:${id}`, expectedOn, units: [] });
  await dateBackOrdersAt(
    scene,
    lines.map(({ variantId }) => ({ variantId, locationCode: destinationCode })),
  );
  await tx.consignment.update({ where: { id }, data: { state: "received", closedAt: now } });
  audit({ subject: `consignment:${number}`, changes: { state: [state, "received"] }, reason });
  return { came: state === "partly_received" };
}
