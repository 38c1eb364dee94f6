import { z } from "zod";
import { fact } from "#lib/kernel/fact";

/** There will be no exchange: what was kept is free again, and what comes back is paid back. */
export const exchangeDropped = fact("exchange.dropped", z.object({ exchangeId: z.string() }));
