import { system } from "#lib/kernel/actor";
import { every } from "#lib/platform/process";
import { countFigure } from "#lib/promises/commands-figure";

/** What the shop says in public of its promises follows what became of them. */
export const promiseFigure = [
  every("count the kept promises", { seconds: 3_600 }, (now) => countFigure(system("promises"), {}, { now })),
];
