import { z } from "zod";
import { fact } from "#lib/kernel/fact";

const ofEdit = z.object({ orderId: z.string(), editId: z.string() });

/** An edit that costs more waits for its payment. */
export const editProposed = fact("edit.proposed", ofEdit);
/** It will not be: nobody paid in time, somebody called it off, or the goods were faster. */
export const editGivenUp = fact("edit.given_up", ofEdit.extend({ why: z.string() }));
/** Units that came into an order are made ready there on this day. */
export const unitsPromised = fact(
  "edit.units_promised",
  z.object({ orderId: z.string(), place: z.string(), readyOn: z.string() }),
);
