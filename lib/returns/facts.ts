import { z } from "zod";
import { fact } from "#lib/kernel/fact";

/** A customer withdrew from a contract: the acknowledgement follows at once. */
export const withdrawalStated = fact("withdrawal.stated", z.object({ withdrawalId: z.string() }));

const ofReturn = z.object({ returnId: z.string() });

export const returnAnnounced = fact("return.announced", ofReturn);
export const returnReceived = fact("return.received", ofReturn);
/** It ended: paid back, repaired, exchanged or refused. */
export const returnClosed = fact("return.closed", ofReturn);
/** Nothing comes back after all. */
export const returnCancelled = fact("return.cancelled", ofReturn);
