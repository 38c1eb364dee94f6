import { describe, expect, test } from "vitest";
import { deferRuntime } from "../../../lib/server/defer-runtime.ts";
import { hashPolicy } from "../../../lib/server/security-headers.ts";

/** As the production server writes a product page, shortened. */
const page = [
  '<!DOCTYPE html><html lang="fr"><head><meta charSet="utf-8"/>',
  '<link rel="stylesheet" href="/_next/static/chunks/1a.css" data-precedence="next"/>',
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/310vm2bl3xxpt.js"/>',
  '<script src="/_next/static/chunks/1wnov70f88xjy.js" async=""></script>',
  '<script src="/_next/static/chunks/turbopack-2u1d16houkiyo.js" async=""></script>',
  '<script src="/_next/static/chunks/0cz1d0mv5g_q7.js" noModule=""></script></head>',
  '<body><a href="/fr/p/lueur">Lueur</a><script type="application/ld+json">{"name":"Lueur"}</script>',
  '<script id="_R_">(globalThis["TURBOPACK"] = []).push({})</script>',
  '<script src="/_next/static/chunks/310vm2bl3xxpt.js" id="_x" async=""></script>',
  "<script>(self.__next_f=self.__next_f||[]).push([0])</script></body></html>",
].join("");

describe("the deferred runtime", () => {
  const deferred = deferRuntime(page);

  test("leaves no script that starts by itself but the small ones in the page", () => {
    expect(deferred).not.toMatch(/<script src="[^"]*"[^>]* async/);
    expect(deferred).not.toContain('rel="preload" as="script"');
    expect(deferred.match(/<script type="text\/plain" data-src="\/_next\/static\/[^"]+"/g)).toHaveLength(3);
  });

  test("keeps styles, structured data, the old browsers' script and the page's own text", () => {
    for (const kept of ["1a.css", 'noModule=""', '{"name":"Lueur"}', '<a href="/fr/p/lueur">Lueur</a>', "__next_f"])
      expect(deferred).toContain(kept);
  });

  test("puts a loader of less than 1.5 KB first, which is sound JavaScript", () => {
    const loader = /<head><script>(.*?)<\/script>/.exec(deferred)?.[1] ?? "";
    expect(loader.length).toBeGreaterThan(100);
    expect(loader.length).toBeLessThan(1_500);
    expect(() => new Function(loader)).not.toThrow();
  });

  test.each(["<p>plain</p>", "<html><head></head><body></body></html>", page.replace("<head>", "<head data-x>")])(
    "leaves HTML that does not look as expected as it is",
    (html) => expect(deferRuntime(html)).toBe(html),
  );
});

describe("the policy of a stored page", () => {
  test("names each inline script by its hash, and no other", () => {
    const policy = hashPolicy(deferRuntime(page));
    expect(policy.match(/'sha256-/g)).toHaveLength(3);
    expect(policy).toMatch(/script-src 'self' 'sha256-/);
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  });

  test("does not cover a script that was put in later", () => {
    const evil = "<script>steal()</script>";
    expect(hashPolicy(page)).not.toBe(hashPolicy(page.replace("</body>", `${evil}</body>`)));
  });
});
