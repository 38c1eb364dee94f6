import type { Process, Recurring } from "#lib/platform/process";
import { accountMails } from "./account-mails.ts";
import { housekeeping } from "./housekeeping.ts";
import { orderMails } from "./order-mails.ts";

/** Everything that follows a fact. A new process is added here. */
export const processes: readonly Process[] = [...accountMails, ...orderMails];

/** Everything that comes back by itself. */
export const recurring: readonly Recurring[] = [...housekeeping];
