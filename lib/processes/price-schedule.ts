import { system } from "#lib/kernel/actor";
import { every } from "#lib/platform/process";
import { applyDuePrices, expireHeldPrices } from "#lib/pricing/commands-due";

/** Works portion after portion until no price is due. */
async function applyAllDue(now: Date): Promise<void> {
  for (let worked = 1; worked > 0; ) {
    const result = await applyDuePrices(system("price schedule"), {}, { now });
    worked = result.ok ? result.value.worked : 0;
  }
}

/** Prices that take effect by themselves, and held ones that nobody wanted. */
export const priceSchedule = [
  every("apply the prices that are due", { seconds: 2 }, applyAllDue),
  every("drop the held prices nobody approved", { seconds: 60 }, (now) =>
    expireHeldPrices(system("price schedule"), {}, { now }),
  ),
];
