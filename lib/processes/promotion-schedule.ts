import { system } from "#lib/kernel/actor";
import { every } from "#lib/platform/process";
import { dropUnanswered, publishDue } from "#lib/promotions/commands-due";

const actor = system("promotion schedule");

async function publishAllDue(now: Date): Promise<void> {
  for (let worked = 1; worked > 0; ) {
    const result = await publishDue(actor, {}, { now });
    worked = result.ok ? result.value.worked : 0;
  }
}

/** Promotions of a shop of one person that take effect by themselves, and asked ones that nobody answered. */
export const promotionSchedule = [
  every("publish the promotions whose quarter of an hour is over", { seconds: 5 }, publishAllDue),
  every("drop the promotions nobody approved", { seconds: 60 }, (now) => dropUnanswered(actor, {}, { now })),
];
