import { tellOnTimeline } from "#lib/orders/timeline";
import type { Scene } from "#lib/platform/command";
import { promiseGivenUp } from "./facts.ts";
import { inTime, open } from "./states.ts";

/** Lines of one parcel whose date is given up, and the date that is believed instead; null: none can be told. */
export type GivingUp = Readonly<{
  orderId: string;
  parcelId: string;
  orderLineIds: readonly string[];
  at: Date | null;
  risk: string | null;
  handOverOn?: string | null;
}>;

/**
 * Gives up a promised date in the caller's command: the lines are told, the timeline says so, the mail follows, and the
 * customer may choose anew. Returns how many lines; those that have ended meanwhile are left alone.
 */
export async function giveUp(
  scene: Scene,
  { orderId, parcelId, orderLineIds, ...forecast }: GivingUp,
): Promise<number> {
  const { tx, now, record } = scene;
  const { at, risk, handOverOn } = forecast;
  await tx.$queryRaw`SELECT FROM orders WHERE id = ${orderId}::uuid FOR UPDATE`;
  const owed = await tx.deliveryPromise.findMany({
    where: { orderLineId: { in: [...orderLineIds] }, orderId, state: { in: [...open] } },
  });
  for (const { orderLineId, method, promisedAt, toldAt, toldFor, toldInTime, forecastAt } of owed) {
    const given = toldAt ? toldFor : promisedAt;
    await tx.deliveryPromise.update({
      where: { orderLineId },
      data: {
        parcelId,
        state: "told",
        risk,
        forecastAt: at ?? forecastAt,
        ...(handOverOn && { handOverOn: new Date(handOverOn) }),
        toldAt: toldAt ?? now,
        toldFor: at,
        toldInTime: (toldInTime ?? true) && (given === null || inTime(method, now, given)),
        choice: null,
        chosenAt: null,
      },
    });
  }
  const [first] = owed;
  if (!first) return 0;
  const was = (first.toldFor ?? first.promisedAt).toISOString();
  const told = { was, at: at?.toISOString() ?? null, risk };
  await tellOnTimeline(scene, { orderId, kind: "late", data: { parcelId, ...told } });
  record(promiseGivenUp({ orderId, parcelId, ...told }));
  return owed.length;
}
