import { withdrawTooNear } from "#lib/inventory/commands-batch";
import { system } from "#lib/kernel/actor";
import { every } from "#lib/platform/process";

/** What comes too near to its best-before date is off sale within the hour that its day begins, and again as orders free it. */
export const bestBefore = [
  every("take off sale what is too near to its date", { seconds: 3_600 }, (now) =>
    withdrawTooNear(system("stock"), {}, { now }),
  ),
];
