import { z } from "zod";
import { fact } from "#lib/kernel/fact";

const ofIncident = z.object({ incidentId: z.string() });

/** A price that should not be has reached buyers. */
export const incidentOpened = fact("incident.opened", ofIncident);
/** Somebody has decided what becomes of the orders. */
export const incidentDecided = fact("incident.decided", ofIncident);
