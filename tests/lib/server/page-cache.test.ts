import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { beforeEach, describe, expect, test } from "vitest";
import { PageCache } from "../../../lib/server/page-cache.ts";
import type { RenderedPage } from "../../../lib/server/render-page.ts";

let now = new Date("2026-11-21T09:00:00Z");
let renders = 0;
let cache = new PageCache();
const later = (ms: number) => {
  now = new Date(now.getTime() + ms);
};

const rendered = (about: Partial<RenderedPage> & { tags?: string[]; staleAt?: Date } = {}): RenderedPage => ({
  status: 200,
  headers: { "content-type": "text/html; charset=utf-8" },
  body: Buffer.from(`<html><head></head><body>${++renders}</body></html>`),
  scope: { tags: new Set(about.tags), staleAt: about.staleAt ?? null },
  ...about,
});
const ask = (about = {}, key = "/fr") => cache.page(key, async () => rendered(about)).then(({ outcome }) => outcome);

beforeEach(() => {
  now = new Date("2026-11-21T09:00:00Z");
  renders = 0;
  cache = new PageCache({ now: () => now });
  cache.open();
});

describe("a stored page", () => {
  test("is rendered once", async () => {
    expect([await ask(), await ask(), await ask()]).toEqual(["miss", "hit", "hit"]);
    expect(renders).toBe(1);
  });

  test("is rendered once for all who ask while it is being made", async () => {
    await Promise.all(Array.from({ length: 50 }, () => ask()));
    expect(renders).toBe(1);
  });

  test("is forgotten when one of its tags is purged, and only then", async () => {
    await ask({ tags: ["catalogue:product:1", "stores:all"] });
    cache.purge(["catalogue:product:2"]);
    expect(await ask()).toBe("hit");
    cache.purge(["stores:all"]);
    expect(await ask()).toBe("miss");
  });

  test("is forgotten at the hour it stops being true, and after ten minutes at most", async () => {
    await ask({ staleAt: new Date(now.getTime() + 3_000) }, "/fr/p/lueur");
    await ask({}, "/fr");
    later(2_999);
    expect(await ask({}, "/fr/p/lueur")).toBe("hit");
    later(1);
    expect(await ask({}, "/fr/p/lueur")).toBe("miss");
    later(597_000);
    expect(await ask({}, "/fr")).toBe("miss");
  });

  test("that says 404 is kept for half a minute", async () => {
    await ask({ status: 404 });
    later(29_999);
    expect(await ask({ status: 404 })).toBe("hit");
    later(1);
    expect(await ask({ status: 404 })).toBe("miss");
  });
});

describe("the best bodies of a page", () => {
  const bodies = async () => (await cache.page("/fr", async () => rendered({ tags: ["stores:all"] }))).page.bodies;
  const areBest = async () => (await bodies()).gzip !== undefined;

  test("are made once somebody asks again, and read the same", async () => {
    const quick = await bodies();
    expect(quick.gzip).toBeUndefined();
    await expect.poll(areBest).toBe(true);
    const best = await bodies();
    expect(brotliDecompressSync(best.br)).toEqual(brotliDecompressSync(quick.br));
    expect(gunzipSync(best.gzip ?? "")).toEqual(brotliDecompressSync(quick.br));
    expect(renders).toBe(1);
  });

  test("do not bring back a page that was purged while they were made", async () => {
    await bodies();
    await bodies();
    cache.purge(["stores:all"]);
    await expect.poll(areBest).toBe(true);
    expect(brotliDecompressSync((await bodies()).br).toString()).toContain("<body>2<");
    expect(renders).toBe(2);
  });
});

describe("a page is never stored", () => {
  test.each([
    ["that sets a cookie", { headers: { "content-type": "text/html", "set-cookie": "a=b" } }],
    ["that failed", { status: 500 }],
    ["that sends elsewhere", { status: 307 }],
    ["that Next keeps itself", { headers: { "content-type": "text/html", "x-nextjs-prerender": "1" } }],
  ])("%s", async (_which, about) => {
    await ask(about);
    expect(await ask(about)).toBe("miss");
  });

  test("when what it was made from was purged meanwhile, and nobody new is given it", async () => {
    let finish = (_page: RenderedPage) => {};
    const slow = cache.page(
      "/fr",
      () =>
        new Promise<RenderedPage>((resolve) => {
          finish = resolve;
        }),
    );
    cache.purge(["catalogue:product:1"]);
    expect(await ask({ tags: ["catalogue:product:1"] })).toBe("miss");
    cache.purge(["catalogue:product:1"]);
    finish(rendered({ tags: ["catalogue:product:1"] }));
    await slow;
    expect(await ask()).toBe("miss");
  });

  test("while the purges cannot be heard; nor is any older one given", async () => {
    await ask();
    cache.close();
    expect([await ask(), await ask()]).toEqual(["bypass", "bypass"]);
    cache.open();
    expect(await ask()).toBe("miss");
  });
});

test("three hundred pages asked for at once are made eight at a time, and all of them come", async () => {
  let running = 0;
  let most = 0;
  const slow = async () => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setImmediate(resolve));
    running--;
    return rendered();
  };
  await Promise.all(Array.from({ length: 300 }, (_, n) => cache.page(`/fr/p/${n}`, slow)));
  expect([most, renders]).toEqual([8, 300]);
});

test("a render that fails is not remembered", async () => {
  await expect(cache.page("/fr", () => Promise.reject(new Error("database away")))).rejects.toThrow("database away");
  expect(await ask()).toBe("miss");
});

test("the least recently asked pages make room", async () => {
  cache = new PageCache({ bytes: 25_000, now: () => now });
  cache.open();
  for (const key of ["/a", "/b", "/c", "/d", "/e"]) await ask({}, key);
  expect(await ask({}, "/e")).toBe("hit");
  expect(await ask({}, "/a")).toBe("miss");
});
