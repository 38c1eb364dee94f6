import { createServer, type IncomingMessage, type Server, request as send } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askedAddress, carries, missing, moved, previewed } from "#lib/platform/page-scope";
import { makeFront } from "../../../lib/server/front.ts";
import type { Health } from "../../../lib/server/health.ts";
import { PageCache } from "../../../lib/server/page-cache.ts";

const review = "/fr/reviews/019a8f3c-0000-7000-8000-000000000001";

/** Pages that say what they were asked: the front is proven without Next. */
let seen: IncomingMessage | null = null;
let renders = 0;
const pages = async (request: IncomingMessage, response: import("node:http").ServerResponse) => {
  seen = request;
  renders += 1;
  if (request.url === review) await new Promise((resolve) => request.resume().once("close", resolve));
  if (request.url === "/fr/broken") throw new Error("the secret is 1234");
  carries("catalogue:navigation");
  if (request.url?.endsWith("/nothing")) missing();
  if (askedAddress()?.includes("/old")) moved("/fr/p/new?colour=brick");
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.setHeader("cache-control", "private, no-store");
  if (request.url === "/fr/account/made-early") response.setHeader("x-nextjs-prerender", "1");
  response.write("<html><head></head><body>");
  const hour = previewed()?.at.toISOString() ?? "now";
  response.end(`<script>self.__next_f=[]</script>${renders} ${hour}</body></html>`);
};
/** Olivier may see the shop at another hour. */
const previewAsked = async ({ url = "", headers }: IncomingMessage) => {
  if (headers.cookie !== "session=olivier") return null;
  if (url.includes("asof")) return { at: new Date("2026-12-24T17:00:00Z"), draftId: null };
  return headers.referer ? { moveTo: `${url}?asof=2026-12-24T18:00` } : null;
};
const noted: string[] = [];
const noteAsked = (url: string, status: number) => noted.push(`${status} ${url}`);
const up = { ready: true, database: "up", migrations: "up", worker: "up" } as const;
let state: Awaited<ReturnType<Health["ready"]>> = up;
const health: Health = { ready: async () => state, leave: () => {}, stop: async () => {} };

const cache = new PageCache();
cache.open();
let server: Server;
let address = "";
beforeAll(async () => {
  server = createServer(makeFront({ pages, cache, health, developing: false, previewAsked, noteAsked }));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(address + path, { headers, redirect: "manual" });

describe("every answer", () => {
  test.each(["/fr", "/fr/account", "/api/v1/products", "/healthz", "/metrics"])(
    "of %s carries the guards of a browser",
    async (path) => {
      const { headers } = await get(path);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("x-frame-options")).toBe("SAMEORIGIN");
      expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
      expect(headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
      expect(headers.get("x-request-id")).toMatch(/^[\w-]{8,64}$/);
    },
  );

  test("keeps the request's id when it is a sound one", async () => {
    expect((await get("/fr/account", { "x-request-id": "trace-00112233" })).headers.get("x-request-id")).toBe(
      "trace-00112233",
    );
    expect((await get("/fr/account", { "x-request-id": "<script>" })).headers.get("x-request-id")).not.toContain("<");
  });
});

describe("what a request may not say about itself", () => {
  test("is taken away before the pages see it", async () => {
    await get("/fr/account", {
      "x-middleware-subrequest": "middleware:middleware:middleware",
      "x-forwarded-host": "evil.example",
      "x-forwarded-for": "8.8.8.8",
      "content-security-policy": "script-src 'nonce-known'",
    });
    expect(seen?.headers["x-middleware-subrequest"]).toBeUndefined();
    expect(seen?.headers["x-forwarded-host"]).toBeUndefined();
    expect(seen?.headers["x-forwarded-for"]).toBe("127.0.0.1");
    expect(seen?.headers["content-security-policy"]).not.toContain("known");
  });
});

describe("a list in the order of a group", () => {
  test("is a shared page at an address of its own, to which its members are sent and nobody else", async () => {
    const member = { cookie: "session=sealed; pour=club" };
    const sent = await get("/fr/c/luminaires?page=2", member);
    expect([sent.status, sent.headers.get("location")]).toEqual([302, "/fr/c/luminaires?page=2&pour=club"]);
    expect(sent.headers.get("cache-control")).toBe("private, no-store");

    const first = await get("/fr/c/luminaires?page=2&pour=club", member);
    expect([first.status, first.headers.get("x-page")]).toEqual([200, "miss"]);
    expect(seen?.headers.cookie).toBeUndefined();
    expect((await get("/fr/c/luminaires?page=2&pour=club")).headers.get("x-page")).toBe("hit");
    const everybody = await get("/fr/c/luminaires?page=2");
    expect([everybody.status, everybody.headers.get("x-page")]).toEqual([200, "miss"]);
  });
});

describe("a personal page", () => {
  test("gets a nonce of its own each time, told to Next and to the browser alike", async () => {
    const first = (await get("/fr/checkout")).headers.get("content-security-policy") ?? "";
    expect(first).toMatch(/script-src 'nonce-[\w+/=]{24}' 'strict-dynamic'/);
    expect(seen?.headers["content-security-policy"]).toBe(first);
    expect((await get("/fr/checkout")).headers.get("content-security-policy")).not.toBe(first);
  });

  test("is rendered for each visitor and never marked as shared", async () => {
    const before = renders;
    const answers = await Promise.all([get("/fr/account"), get("/fr/account")]);
    expect(renders).toBe(before + 2);
    for (const { headers } of answers) expect(headers.get("cache-control")).toBe("private, no-store");
  });

  test("about something there is not is drawn all the same, and answered with 404", async () => {
    const answer = await get("/fr/orders/nothing");
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([404, "private, no-store"]);
    expect(await answer.text()).toContain("<body>");
    expect((await get("/fr/orders/BF-1")).status).toBe(200);
  });

  test("made at build time is not locked out by a nonce it cannot know", async () => {
    const policy = (await get("/fr/account/made-early")).headers.get("content-security-policy");
    expect(policy).not.toContain("nonce");
    expect(policy).toContain("script-src 'self'");
  });
});

describe("a shared page", () => {
  test("is made once, without its visitor's cookie, and answers 304 to who has it", async () => {
    const first = await get("/fr/stores", { cookie: "session=mine" });
    expect(first.headers.get("x-page")).toBe("miss");
    expect(seen?.headers.cookie).toBeUndefined();
    const again = await get("/fr/stores?utm_source=mail", { "if-none-match": first.headers.get("etag") ?? "" });
    expect([again.status, again.headers.get("x-page")]).toEqual([304, "hit"]);
  });

  test("comes compressed as the browser reads it, with the hashes of its own scripts", async () => {
    for (const [accepted, encoding] of [
      ["gzip, br", "br"],
      ["gzip", "gzip"],
      ["br;q=0, gzip;q=0", null],
    ] as const) {
      const answer = await get("/fr", { "accept-encoding": accepted });
      expect(answer.headers.get("content-encoding")).toBe(encoding);
      expect(await answer.text()).toContain("__next_f");
      expect(answer.headers.get("content-security-policy")).toMatch(/script-src 'self' 'sha256-[^;]+;/);
      expect(answer.headers.get("content-security-policy")).not.toMatch(/script-src[^;]*unsafe/);
    }
  });
});

describe("an address that leads elsewhere", () => {
  test.each(["/fr/p/old?utm_source=mail&colour=blue", "/old.html?utm_source=mail"])(
    "%s is answered once and for all, with what its link said",
    async (path) => {
      const answer = await get(path);
      expect([answer.status, answer.headers.get("location"), answer.headers.get("cache-control")]).toEqual([
        301,
        "/fr/p/new?colour=brick&utm_source=mail",
        "public, max-age=3600",
      ]);
      expect(noted).toContain(`301 ${path}`);
    },
  );

  test("is told apart from one that leads nowhere", async () => {
    expect((await get("/fr/p/nothing")).status).toBe(404);
    expect(noted).toContain("404 /fr/p/nothing");
  });
});

describe("a page at another hour", () => {
  const asked = "/fr/c/meubles?asof=2026-12-24T18:00&page=2";
  const olivier = { cookie: "session=olivier" };

  test("is made for staff alone, each time, and kept nowhere", async () => {
    const [first, second] = [await get(asked, olivier), await get(asked, olivier)];
    for (const answer of [first, second]) {
      expect([answer.headers.get("cache-control"), answer.headers.get("x-page")]).toEqual(["private, no-store", null]);
      expect(await answer.text()).toContain("2026-12-24T17:00:00.000Z");
    }
    expect(seen?.url).toBe("/fr/c/meubles?page=2");
  });

  test("is to everybody else the ordinary page, which it does not split", async () => {
    const first = await get("/fr/c/meubles?page=2");
    const again = await get(asked);
    expect([first.headers.get("x-page"), again.headers.get("x-page")]).toEqual(["miss", "hit"]);
    expect(await again.text()).toContain("now");
  });

  test("leads on to the same hour", async () => {
    const answer = await get("/fr/p/mug", { ...olivier, referer: address + asked });
    expect([answer.status, answer.headers.get("location")]).toEqual([302, "/fr/p/mug?asof=2026-12-24T18:00"]);
  });
});

describe("the front door refuses", () => {
  const patiently = { timeout: 10_000 };
  const post = (path: string, bytes: number) => fetch(address + path, { method: "POST", body: Buffer.alloc(bytes) });

  test("a body of 2 MB, before the pages see it", async () => {
    const before = renders;
    const toProgram = await post("/api/v1/carts", 2_000_000);
    expect([toProgram.status, toProgram.headers.get("content-type")]).toEqual([413, "application/problem+json"]);
    expect(await toProgram.json()).toMatchObject({ code: "body_too_large", status: 413 });
    expect((await post("/fr/cart", 2_000_000)).status).toBe(413);
    expect(renders).toBe(before);
    expect((await post("/fr/cart", 1_000)).status).toBe(200);
  });

  test("pictures of a review beyond 25 MB, and says so", async () => {
    const told = await new Promise((resolve, reject) => {
      const sent = send(address + review, { method: "POST", headers: { "content-length": 25_000_001 } });
      sent.once("response", (answer) => text(answer).then((said) => resolve([answer.statusCode, said]), reject));
      sent.once("error", reject).flushHeaders();
    });
    expect(told).toEqual([413, "Payload Too Large. At most 25 MB.\n"]);
  });

  test("a third heavy review while two are still coming in, but no light one", async () => {
    const before = renders;
    const heavy = { method: "POST", headers: { "content-length": 2_000_000 } };
    const coming = [1, 2].map(() => send(address + review, heavy).on("error", () => {}));
    for (const one of coming) one.flushHeaders();
    await expect.poll(() => renders, patiently).toBe(before + 2);
    const third = await post(review, 2_000_000);
    expect([third.status, third.headers.get("retry-after")]).toEqual([503, "10"]);
    expect((await post("/fr/cart", 1_000)).status).toBe(200);
    for (const one of coming) one.destroy();
    await expect.poll(async () => (await post(review, 2_000_000)).status, patiently).toBe(200);
  });

  test("a body that does not say its length", async () => {
    const status = await new Promise((resolve, reject) => {
      const request = send(`${address}/api/v1/carts`, { method: "POST" }, ({ statusCode }) => resolve(statusCode));
      request.once("error", reject);
      request.write("{");
      request.end("}");
    });
    expect(status).toBe(411);
  });

  test("an address of more than 2,000 characters", async () => {
    expect((await get(`/fr/search?q=${"a".repeat(2_000)}`)).status).toBe(414);
  });

  test("and tells a bug by its number only", async () => {
    const answer = await get("/fr/broken");
    expect(answer.status).toBe(500);
    expect(await answer.text()).toMatch(/^Internal Server Error\. Request [\w-]+\.\n$/);
  });
});

test("a machine is told which part is missing, and nothing else", async () => {
  expect((await get("/readyz")).status).toBe(200);
  state = { ...up, ready: false, worker: "down" };
  const answer = await get("/readyz");
  expect([answer.status, await answer.json()]).toEqual([503, state]);
  expect(await (await get("/healthz")).json()).toEqual({ live: true });
  state = up;
});
