import { z } from "zod";
import { fact } from "#lib/kernel/fact";

/** Units wait in a store for somebody, who is told the code by mail if they left an address. */
export const reservationMade = fact("reservation.made", z.object({ reservationId: z.string() }));
