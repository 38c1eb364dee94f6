import type { Process, Recurring } from "#lib/platform/process";
import { housekeeping } from "./housekeeping.ts";

/** Everything that follows a fact. A new process is added here. */
export const processes: readonly Process[] = [];

/** Everything that comes back by itself. */
export const recurring: readonly Recurring[] = [...housekeeping];
