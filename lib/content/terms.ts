import { createHash } from "node:crypto";
import { cgv } from "./pages/fr/cgv.ts";

/** Names the terms of sale that an order accepts: it changes with any word of the French text, the one that binds (L10). */
export const termsVersion = createHash("sha256").update(JSON.stringify(cgv)).digest("hex").slice(0, 12);
