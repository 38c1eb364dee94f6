import { gzipSync } from "node:zlib";
import { type APIRequestContext, expect, test } from "@playwright/test";
import { scriptsOf } from "../bench/page-scripts.ts";

/** Kilobytes after gzip: of the page, its styles, the scripts it is read with, and those that come with the first intent. */
const budgets = { page: 40, styles: 24, atOnce: 5, onIntent: 160 };

const kilobytes = async (request: APIRequestContext, addresses: readonly string[]): Promise<number> => {
  const files = [...new Set(addresses)].map(async (address) => gzipSync(await (await request.get(address)).body()));
  return (await Promise.all(files)).reduce((sum, { length }) => sum + length / 1000, 0);
};
const stylesOf = (html: string): string[] =>
  [...html.matchAll(/<link\b[^>]*\srel="stylesheet"[^>]*\shref="([^"]+)"/gi)].flatMap(([, address]) => address ?? []);

for (const path of ["/fr", "/fr/c/maison-deco/luminaires", "/fr/p/lampe-champignon-lueur", "/fr/search?q=lampe"]) {
  test(`${path} keeps to its budget`, async ({ request }) => {
    const html = await (await request.get(path)).text();
    const { atOnce, onIntent } = scriptsOf(html);
    const styles = stylesOf(html);
    expect(onIntent.length).toBeGreaterThan(0);
    expect(styles.length).toBeGreaterThan(0);
    const weighs = {
      page: gzipSync(html).length / 1000,
      styles: await kilobytes(request, styles),
      atOnce: await kilobytes(request, atOnce),
      onIntent: await kilobytes(request, onIntent),
    };
    const over = Object.entries(weighs).filter(([part, weight]) => weight > budgets[part as keyof typeof budgets]);
    expect(over).toEqual([]);
  });
}
