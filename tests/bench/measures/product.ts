import type { Measure } from "../measure.ts";
import { seenPages, unseenPages } from "./page.ts";

const mostSeen = 1500;

/** Product pages: of products nobody looked at before, then of 1,500 that everybody looks at. */
export const product: Measure = {
  name: "page.product",
  async run(stage, say) {
    const { shop, catalogue, options } = stage;
    await shop();
    const paths = (await catalogue()).handles.map((handle) => `/fr/p/${handle}`);
    const seen = Math.min(mostSeen, Math.floor(paths.length / 2));
    const what = `of ${options.products} products`;
    await unseenPages([stage, say], { name: "page.product.cold", paths: paths.slice(seen, seen + 600), what });
    await seenPages([stage, say], { name: "page.product", paths: paths.slice(0, seen), what });
  },
};
