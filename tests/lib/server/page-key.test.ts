import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { describe, expect, test } from "vitest";
import { pageRequest } from "../../../lib/server/page-key.ts";

function asked(url: string, headers: Record<string, string> = {}, method = "GET") {
  return pageRequest(Object.assign(new IncomingMessage(new Socket()), { url, headers, method }));
}

describe("a page that is the same for everybody", () => {
  test.each([
    "/fr",
    "/en",
    "/fr/c/luminaires",
    "/fr/c/luminaires/suspensions",
    "/en/p/lueur",
    "/fr/search?q=lampe",
    "/fr/stores",
    "/en/guides",
    "/fr/stores/angers",
  ])("%s", (url) => expect(asked(url)).not.toBeNull());

  test.each([
    "/",
    "/fr/cart",
    "/fr/checkout",
    "/fr/account",
    "/fr/account/orders",
    "/fr/orders/BF-1?token=x",
    "/admin",
    "/api/v1/products",
    "/api/session",
    "/de",
    "/fr/p",
    "/fr/p/a/b",
    "/_next/static/a.js",
  ])("is not %s", (url) => expect(asked(url)).toBeNull());

  test("is only ever read", () => {
    expect(asked("/fr", {}, "POST")).toBeNull();
    expect(asked("/fr", {}, "HEAD")?.key).toBe("/fr");
  });

  test("forgets what advertisers add, and the order of the words", () => {
    expect(asked("/fr/search?utm_source=a&tri=prix&q=lampe&fbclid=1")?.key).toBe("/fr/search?q=lampe&tri=prix");
    expect(asked("/fr?gclid=1")).toMatchObject({ key: "/fr", url: "/fr" });
    expect(asked("/fr/c/a?couleur=bleu&couleur=rouge")?.key).toBe("/fr/c/a?couleur=bleu&couleur=rouge");
  });

  test("hands on nothing of its visitor", () =>
    expect(asked("/fr", { cookie: "session=1", authorization: "x", "accept-language": "en" })?.headers).toEqual({}));

  test("as data for the router, is stored apart by what the router asks", () => {
    const whole = asked("/fr/p/lueur");
    const data = asked("/fr/p/lueur?_rsc=abc", { rsc: "1" });
    const part = asked("/fr/p/lueur?_rsc=def", { rsc: "1", "next-router-segment-prefetch": "/_tree" });
    expect(new Set([whole?.key, data?.key, part?.key]).size).toBe(3);
    expect(asked("/fr/p/lueur?_rsc=other", { rsc: "1" })?.key).toBe(data?.key);
    expect(data?.url).toBe("/fr/p/lueur?_rsc=abc");
  });
});

describe("what machines read", () => {
  test.each(["/robots.txt", "/sitemap.xml", "/llms.txt", "/sitemaps/products-0190.xml", "/fr/p/lueur.md"])(
    "%s is one and the same for all",
    (url) => expect(asked(url)?.key).toBe(url),
  );

  test.each([
    ["text/markdown", "/fr/p/lueur.md"],
    ["text/markdown, text/html;q=0.9", "/fr/p/lueur.md"],
    ["text/html, text/markdown", "/fr/p/lueur"],
    ["*/*", "/fr/p/lueur"],
  ])("a product is told as who asks would rather have it: %s", (accept, key) =>
    expect(asked("/fr/p/lueur", { accept })?.key).toBe(key),
  );
});
