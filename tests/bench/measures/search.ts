import { queries } from "../generate.ts";
import type { Measure } from "../measure.ts";
import { seenPages, unseenPages } from "./page.ts";

/** The page of results for each of 50 queries: the first time, then seen before. */
export const search: Measure = {
  name: "page.search",
  async run(...told) {
    const paths = queries().map((query) => `/fr/search?q=${encodeURIComponent(query)}`);
    await unseenPages(told, { name: "page.search.cold", paths, what: "queries" });
    await seenPages(told, { name: "page.search", paths, what: "queries" });
  },
};
