import type { PricedCart } from "#lib/cart/schema";
import { sellingSpeeds } from "#lib/orders/queries-speed";
import type { Scene } from "#lib/platform/command";
import { notApproved } from "#lib/pricing/queries-sentinel";
import type { AbnormalSale } from "#lib/pricing/schema";
import { abnormalAmong, freeze, newlyCheaper, type SaleFacts } from "#lib/pricing/sentinel";
import { markAbnormal } from "./sql/open.ts";

/**
 * What this cart buys at a price that should not be: it is off sale from now on, and the attempt says that its
 * money is only to be authorised. How fast an article sells is asked only where its price is new and lower.
 */
export async function watch(
  attemptId: string,
  { lines }: PricedCart,
  facts: readonly SaleFacts[],
  scene: Scene,
): Promise<readonly AbnormalSale[]> {
  const sold = lines
    .filter(({ gift }) => !gift)
    .map(({ variantId, listGross, listCode, quantity }) => ({ variantId, priceMinor: listGross, listCode, quantity }));
  const speeds = await sellingSpeeds(newlyCheaper(facts, sold, scene.now), scene.now, scene.tx);
  const measured = sold.map(({ quantity, ...line }) => {
    const speed = speeds.get(line.variantId);
    return speed ? { ...line, speed: { ...speed, lastHour: speed.lastHour + quantity } } : line;
  });
  const abnormal = await notApproved(scene.tx, abnormalAmong(facts, measured, scene.now), sold);
  if (abnormal.length === 0) return [];
  await freeze(scene, abnormal);
  await markAbnormal(scene.tx, attemptId, abnormal);
  return abnormal;
}
