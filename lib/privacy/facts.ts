import { z } from "zod";
import { fact } from "#lib/kernel/fact";

const ofErasure = z.object({ erasureId: z.string() });

/** The staff want somebody forgotten: a second person is asked. */
export const erasureWaits = fact("erasure.waits", ofErasure);
/** Somebody is forgotten when its day comes, unless they say no: they are told. */
export const erasurePlanned = fact("erasure.planned", ofErasure);
export const erasureCancelled = fact("erasure.cancelled", z.object({ email: z.string(), locale: z.string() }));
/** Its day came, and something keeps it from being done. */
export const erasureHindered = fact("erasure.hindered", ofErasure);

const ofExport = z.object({ exportId: z.string() });
/** Somebody wants their data to take along: the worker packs it. */
export const exportAsked = fact("data_export.asked", ofExport);
export const exportReady = fact("data_export.ready", ofExport);
