import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { bringUpToDate } from "./bring-up-to-date.ts";

/** Issues what these orders are due: invoices, credit notes, entries of the journal of payments. Nothing twice. */
export const keepBooks = command({
  name: "invoices.keepBooks",
  input: z.strictObject({ orderIds: z.array(z.uuid()).min(1).max(500) }),
  allow: "invoices.credit",
  run: async ({ orderIds }, { tx, now }) => ok(await bringUpToDate(tx, orderIds, now)),
});
