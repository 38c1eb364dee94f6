import { gzipSync } from "node:zlib";
import { figureLine } from "../line.ts";
import { call } from "../load/call.ts";
import type { Measure } from "../measure.ts";
import { inlineScripts, scriptsOf } from "../page-scripts.ts";

/** What JavaScript each type of page makes a browser fetch: before anything is done, and at the first sign of intent. */
export const scripts: Measure = {
  name: "js",
  async run(stage, say) {
    const { url } = await stage.shop();
    const { handles, lists } = await stage.catalogue();
    const pages = {
      home: "/fr",
      list: `/fr/c/${lists[0]?.category}`,
      product: `/fr/p/${handles[0]}`,
      search: "/fr/search?q=lampe",
      cart: "/fr/cart",
      checkout: "/fr/checkout",
    };
    for (const [page, path] of Object.entries(pages)) {
      const html = (await call(url + path)).text;
      const { atOnce, onIntent } = scriptsOf(html);
      const inline = kilobytes(inlineScripts(html).join("\n"));
      const loaded = await bytesOf(url, atOnce);
      const note = `${path}: ${atOnce.length} scripts fetched with the page, gzip; ${inline.toFixed(1)} kB more stand in the page`;
      say(figureLine(`js.first_load_kb.${page}`, loaded, "kB", note, atOnce.length));
      const later = await bytesOf(url, onIntent);
      say(
        figureLine(`js.runtime_kb.${page}`, later, "kB", "gzip, at the first pointer, key or scroll", onIntent.length),
      );
    }
  },
};

async function bytesOf(url: string, sources: readonly string[]): Promise<number> {
  let sum = 0;
  for (const source of new Set(sources)) sum += kilobytes((await call(new URL(source, url).href)).text);
  return sum;
}

const kilobytes = (text: string): number => (text === "" ? 0 : gzipSync(text).length / 1000);
