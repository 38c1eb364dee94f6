import { whenMade } from "#lib/catalogue/when-made";
import type { LoadedLine } from "./sql/lines.ts";

/** A line of what is made for its buyer leaves no sooner than it is made. */
export const madeToOrder = <L extends LoadedLine>(line: L, now: Date): L =>
  line.saleTerms?.engraved ? { ...line, arrival: whenMade(line.saleTerms, line.arrival ?? null, now) } : line;
