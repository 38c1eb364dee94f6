import { closeOverdue } from "#lib/inventory/commands-overdue";
import { system } from "#lib/kernel/actor";
import { every } from "#lib/platform/process";

/** Soon after midnight, what should have come the day before is no longer sold early. */
export const overdueArrivals = [
  every("stop selling what should be here by now", { seconds: 900 }, (now) =>
    closeOverdue(system("stock"), {}, { now }),
  ),
];
