import type { Measure } from "../measure.ts";
import { seenPages } from "./page.ts";

/** The home page in French. */
export const home: Measure = {
  name: "page.home",
  run: (...told) => seenPages(told, { name: "page.home", paths: ["/fr"], what: "home page" }),
};
