import { limits } from "./guard/limits.ts";

/** What one person may change without a second one, for screens that say so before anything is sent. */
export const alone = { percent: limits.percent, articles: limits.articles } as const;
