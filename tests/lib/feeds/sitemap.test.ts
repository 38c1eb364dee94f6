import { XmlDocument } from "libxml2-wasm";
import { describe, expect, test } from "vitest";
import { sitemapIndexXml, sitemapXml } from "#lib/feeds/sitemap";

const base = "https://shop.example";

/** The texts of all elements of that name. */
const textsOf = (xml: string, name: string): string[] => {
  const document = XmlDocument.fromString(xml);
  const found = document.find(`//*[local-name()='${name}']`).map((node) => node.content);
  document.dispose();
  return found;
};

describe("a sitemap", () => {
  const page = { path: "/p/lampe", changedAt: new Date("2026-11-20T08:00:00Z"), pictures: ["a&b.webp"] };

  test("names a page once in each language, with its twins, its pictures and when it changed", () => {
    const xml = sitemapXml([page], base);
    expect(textsOf(xml, "lastmod")).toEqual(["2026-11-20T08:00:00.000Z", "2026-11-20T08:00:00.000Z"]);
    expect(xml.match(/hreflang="(fr|en|x-default)"/g)).toHaveLength(6);
    expect(textsOf(xml, "loc").slice(0, 2)).toEqual([`${base}/fr/p/lampe`, `${base}/pictures/a&b.webp`]);
  });

  test("claims no change it does not know of, and never more pictures than a crawler takes", () => {
    const many = Array.from({ length: 50 }, (_, index) => `${index}.webp`);
    const xml = sitemapXml([{ path: "", changedAt: null, pictures: many }], base);
    expect(textsOf(xml, "lastmod")).toEqual([]);
    expect(textsOf(xml, "image")).toHaveLength(40);
  });

  test("of five thousand products stays far below what is allowed", () => {
    const xml = sitemapXml(
      Array.from({ length: 5_000 }, (_, index) => ({
        ...page,
        path: `/p/${"long-handle-".repeat(4)}${index}`,
        pictures: Array.from({ length: 5 }, (_, at) => `${"picture-".repeat(5)}${at}.webp`),
      })),
      base,
    );
    expect(Buffer.byteLength(xml)).toBeLessThan(50_000_000);
    expect(xml.match(/<url>/g)).toHaveLength(10_000);
  });

  test("is listed in an index", () => {
    expect(textsOf(sitemapIndexXml(["pages", "products-1"], base), "loc")).toEqual([
      `${base}/sitemaps/pages.xml`,
      `${base}/sitemaps/products-1.xml`,
    ]);
  });
});
