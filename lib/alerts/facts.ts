import { z } from "zod";
import { fact } from "#lib/kernel/fact";

const ofAlert = z.object({ alertId: z.string() });

/** A stranger wants to be told; nothing is told before they have proved their address. */
export const alertTyped = fact("alert.typed", ofAlert);
/** It waits from now on; what it waits for may be true already. */
export const alertWaits = fact("alert.waits", ofAlert);
/** What it waited for has come: its mail is to be written, once. */
export const alertDue = fact("alert.due", ofAlert);
